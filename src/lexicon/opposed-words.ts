/** A question that is answered one way or the other. */
export interface Opposition {
  readonly id: 'held' | 'life' | 'through' | 'vote'
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

/** Words for what happened, of which two cannot both be so: «disahkan», «ditolak». Sorted. */
export const oppositions: readonly Opposition[] = [
  {
    id: 'held',
    yes: ['berlangsung', 'digelar', 'dilaksanakan', 'diselenggarakan', 'menggelar', 'menyelenggarakan'],
    no: ['batal', 'dibatalkan', 'ditunda', 'membatalkan', 'menunda', 'urung'],
  },
  { id: 'life', yes: ['hidup', 'selamat'], no: ['meninggal', 'tewas', 'wafat'] },
  {
    id: 'through',
    yes: ['lolos', 'lulus', 'melaju', 'melenggang'],
    no: ['gagal', 'tereliminasi', 'tersingkir', 'tersisih'],
  },
  {
    id: 'vote',
    yes: ['dikabulkan', 'disahkan', 'disetujui', 'diterima', 'mengabulkan', 'mengesahkan', 'menerima', 'menyetujui'],
    no: ['ditolak', 'ditunda', 'menolak', 'menunda'],
  },
]
