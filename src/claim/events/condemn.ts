import type { EventRule } from '../event-rule.ts'

export const condemn: EventRule = {
  type: 'condemn',
  means: 'somebody disapproves in public',
  verbs: [
    'meN-caci',
    'meN-cela',
    'meN-cemooh',
    'meN-cerca',
    'meN-hujat',
    'kecam keras',
    'meN-kecam',
    'di-kritik',
    'meN-kritisi',
    'kutuk keras',
    'meN-kutuk',
    'meN-layang-kan protes',
    'memprotes',
    'menentang',
    'mengkritik',
    'di-protes',
    'meN-sesal-kan',
    'di-tentang',
  ],
  nouns: ['hujatan', 'kecaman', 'kritik', 'kutukan', 'nota protes', 'protes keras'],
  examples: [
    { text: 'Malaysia mengecam pembakaran kitab suci di Stockholm.', finds: 'mengecam' },
    { text: 'Kecaman datang dari organisasi pers.', finds: 'Kecaman' },
    { text: 'Tindakan wasit itu disesalkan manajer Persib.', finds: 'disesalkan' },
    { text: 'Ia percaya tanah itu terkutuk.', finds: null },
  ],
}
