/** Signs and codes that stand before an amount of money, and the name of its currency. Currencies are never converted. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'dolar AS'],
  ['a$', 'dolar Australia'],
  ['au$', 'dolar Australia'],
  ['aud', 'dolar Australia'],
  ['cny', 'yuan'],
  ['eur', 'euro'],
  ['gbp', 'pound sterling'],
  ['hk$', 'dolar Hong Kong'],
  ['idr', 'rupiah'],
  ['jpy', 'yen'],
  ['myr', 'ringgit'],
  ['rm', 'ringgit'],
  ['rp', 'rupiah'],
  ['rp.', 'rupiah'],
  ['s$', 'dolar Singapura'],
  ['sar', 'riyal'],
  ['sgd', 'dolar Singapura'],
  ['sin$', 'dolar Singapura'],
  ['us$', 'dolar AS'],
  ['usd', 'dolar AS'],
  ['£', 'pound sterling'],
  ['¥', 'yen'],
  ['€', 'euro'],
])

/** Words that follow an amount of money. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ['dinar', 'dinar'],
  ['dirham', 'dirham'],
  ['dolar', 'dolar AS'],
  ['dolar amerika', 'dolar AS'],
  ['dolar amerika serikat', 'dolar AS'],
  ['dolar as', 'dolar AS'],
  ['dolar australia', 'dolar Australia'],
  ['dolar hong kong', 'dolar Hong Kong'],
  ['dolar singapura', 'dolar Singapura'],
  ['euro', 'euro'],
  ['poundsterling', 'pound sterling'],
  ['pound sterling', 'pound sterling'],
  ['ringgit', 'ringgit'],
  ['riyal', 'riyal'],
  ['rubel', 'rubel'],
  ['rupee', 'rupee'],
  ['rupiah', 'rupiah'],
  ['won', 'won'],
  ['yen', 'yen'],
  ['yuan', 'yuan'],
])

/** The units of amounts of money. */
export const currencyUnits: ReadonlySet<string> = new Set([...currencySigns.values(), ...currencyWords.values()])
