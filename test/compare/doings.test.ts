import { describe, expect, test } from 'vitest'
import { factsFrom, type Told } from './claims.ts'

const rootOf = (told: Partial<Told> & Pick<Told, 'quote' | 'trigger' | 'root'>): string | undefined =>
  factsFrom({ type: 'other', ...told })[0]?.claim.root

describe('one doing in other words', () => {
  const rows: readonly (readonly [Partial<Told> & Pick<Told, 'quote' | 'trigger' | 'root'>, string])[] = [
    [{ quote: 'Kapal bertolak dari Ambon', trigger: 'bertolak', root: 'tolak' }, 'berangkat'],
    [{ quote: 'Keberangkatan dimulai', trigger: 'Keberangkatan', root: 'angkat' }, 'berangkat'],
    [{ quote: 'Unjuk rasa berakhir ricuh', trigger: 'Unjuk rasa', root: 'unjuk' }, 'demo'],
    [
      { quote: 'Kereta meninggalkan Semarang', trigger: 'meninggalkan', root: 'tinggal', where: [['Semarang']] },
      'berangkat',
    ],
    [{ quote: 'Perampokan terjadi di Kupang', trigger: 'Perampokan', root: 'rampok' }, 'curi'],
    [{ quote: 'Mereka membawa kabur emas', trigger: 'membawa kabur', root: 'bawa' }, 'curi'],
    [{ quote: 'Pelatih diberhentikan klub', trigger: 'diberhentikan', root: 'henti', type: 'resign' }, 'pecat'],
    [{ quote: 'Jembatan itu rampung', trigger: 'rampung', root: 'rampung', type: 'finish' }, 'selesai'],
    [{ quote: 'Pabrik mem-PHK buruhnya', trigger: 'mem-PHK', root: 'phk' }, 'phk'],
    [
      {
        ...{ quote: 'Kerugian ditaksir Rp3 miliar', trigger: 'ditaksir', root: 'taksir', type: 'report' },
        numbers: [{ value: 3e9, unit: 'rupiah' }],
      },
      'rugi',
    ],
    [{ quote: 'Kerugian ditaksir besar', trigger: 'ditaksir', root: 'taksir', type: 'report' }, 'taksir'],
    [
      {
        ...{ quote: 'Nilai rumah itu ditaksir Rp3 miliar', trigger: 'ditaksir', root: 'taksir', type: 'report' },
        numbers: [{ value: 3e9, unit: 'rupiah' }],
      },
      'taksir',
    ],
    [{ quote: 'Ia meninggalkan keluarganya', trigger: 'meninggalkan', root: 'tinggal' }, 'tinggal'],
    [{ quote: 'Roket lepas landas', trigger: 'lepas landas', root: 'lepas', type: 'launch' }, 'lepas'],
  ]
  for (const [told, root] of rows) test(told.quote, () => expect(rootOf(told)).toBe(root))
})
