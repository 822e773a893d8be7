/** First letters of the registration of an aircraft: `PK-ABC` is Indonesian. Sorted. */
export const registrationPrefixes: ReadonlySet<string> = new Set([
  '9m',
  '9v',
  'a6',
  'a7',
  'ap',
  'ec',
  'ei',
  'ep',
  'hl',
  'hs',
  'hz',
  'lv',
  'pk',
  'pp',
  'pr',
  'ra',
  'rp',
  'su',
  'tc',
  'ur',
  'vh',
  'vn',
  'vp',
  'vt',
  'yl',
])

/** Last words of the names of airlines. Sorted. */
export const airlineEnds: ReadonlySet<string> = new Set(['air', 'airlines', 'airways', 'aviation'])

/** Nouns before the name or the make of an aircraft. Sorted. */
export const aircraftNouns: ReadonlySet<string> = new Set(['heli', 'helikopter', 'penerbangan', 'pesawat'])

/** Words between such a noun and the make: «pesawat latih jenis Cessna 172». Sorted. */
export const aircraftKinds: ReadonlySet<string> = new Set([
  'carter',
  'jenis',
  'jet',
  'kargo',
  'kecil',
  'komersial',
  'latih',
  'penumpang',
  'perintis',
  'pribadi',
  'ringan',
  'tempur',
  'tipe',
])

/** Makes of aircraft whose models are numbers: «ATR 72», «Boeing 737». Sorted. */
export const aircraftMakes: ReadonlySet<string> = new Set([
  'airbus',
  'antonov',
  'atr',
  'beechcraft',
  'boeing',
  'bombardier',
  'casa',
  'cessna',
  'embraer',
  'fokker',
  'sukhoi',
  'tupolev',
])
