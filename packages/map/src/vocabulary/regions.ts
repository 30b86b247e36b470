const names = (code: string, list: string): [string, string][] => list.split(', ').map((name) => [name, code])

/** Canadian provinces and territories: folded names and abbreviations in both languages → ISO 3166-2 code. */
export const PROVINCES: Readonly<Record<string, string>> = Object.fromEntries([
  ...names('QC', 'quebec, qc, que, pq, province de quebec, province of quebec'),
  ...names('ON', 'ontario, on, ont'),
  ...names('BC', 'british columbia, bc, b c, colombie britannique, c b'),
  ...names('AB', 'alberta, ab, alta, alb'),
  ...names('SK', 'saskatchewan, sk, sask'),
  ...names('MB', 'manitoba, mb, man'),
  ...names('NB', 'new brunswick, nb, n b, nouveau brunswick'),
  ...names('NS', 'nova scotia, ns, n s, nouvelle ecosse'),
  ...names('PE', 'prince edward island, pe, pei, p e i, ile du prince edouard, ipe'),
  ...names(
    'NL',
    'newfoundland and labrador, newfoundland labrador, newfoundland, nl, nfld, terre neuve et labrador, terre neuve',
  ),
  ...names('YT', 'yukon, yt, yukon territory, territoire du yukon'),
  ...names('NT', 'northwest territories, nt, nwt, territoires du nord ouest'),
  ...names('NU', 'nunavut, nu'),
])

/** The first letter of a Canadian postal code → province. X is shared by two territories and says neither. */
export const POSTAL_PROVINCES: Readonly<Record<string, string>> = {
  A: 'NL',
  B: 'NS',
  C: 'PE',
  E: 'NB',
  G: 'QC',
  H: 'QC',
  J: 'QC',
  K: 'ON',
  L: 'ON',
  M: 'ON',
  N: 'ON',
  P: 'ON',
  R: 'MB',
  S: 'SK',
  T: 'AB',
  V: 'BC',
  Y: 'YT',
}

/** Countries: folded names in both languages and common abbreviations → ISO 3166-1 alpha-2. */
export const COUNTRIES: Readonly<Record<string, string>> = Object.fromEntries([
  ...names('CA', 'canada, ca, can'),
  ...names('FR', 'france, fr, fra, republique francaise'),
  ...names('BE', 'belgique, belgium, belgie, be, bel'),
  ...names('CH', 'suisse, switzerland, schweiz, svizzera, ch, che'),
  ...names('LU', 'luxembourg, lu'),
  ...names('US', 'united states, united states of america, etats unis, us, usa, u s a, u s'),
  ...names(
    'GB',
    'united kingdom, great britain, royaume uni, england, scotland, wales, northern ireland, angleterre, ecosse, pays de galles, uk, u k, gb, gbr',
  ),
  ...names('IE', 'ireland, irlande, ie'),
  ...names('DE', 'germany, allemagne, deutschland, de'),
  ...names('AT', 'austria, autriche, osterreich, at'),
  ...names('IT', 'italy, italie, italia, it'),
  ...names('ES', 'spain, espagne, espana, es'),
  ...names('PT', 'portugal, pt'),
  ...names('NL', 'netherlands, the netherlands, pays bas, nederland, nl'),
  ...names('AU', 'australia, australie, au, aus'),
  ...names('NZ', 'new zealand, nouvelle zelande, nz'),
  ...names('MC', 'monaco, mc'),
  ...names('MA', 'morocco, maroc, ma'),
  ...names('SN', 'senegal, sn'),
  ...names('MX', 'mexico, mexique, mx'),
  ...names('JP', 'japan, japon, jp'),
  ...names('BR', 'brazil, bresil, brasil, br'),
])

const tops = (country: string, list: string): [string, string][] => list.split(' ').map((top) => [top, country])

/** Top-level domains that stand for a country, or for a region or town of one → ISO 3166-1 alpha-2. */
export const COUNTRY_OF_DOMAIN: Readonly<Record<string, string>> = Object.fromEntries([
  ...tops('CA', 'ca quebec'),
  ...tops('FR', 'fr paris bzh alsace corsica re gp mq'),
  ...tops('BE', 'be brussels vlaanderen gent'),
  ...tops('CH', 'ch swiss'),
  ...tops('GB', 'uk london scot wales cymru'),
  ...tops('DE', 'de berlin hamburg koeln'),
  ...tops('AU', 'au sydney melbourne'),
  ...['IE', 'LU', 'MC', 'NZ', 'US', 'AT', 'NL', 'IT', 'ES', 'PT', 'DK', 'SE', 'NO', 'PL'].map(
    (code): [string, string] => [code.toLowerCase(), code],
  ),
])

/** The money of a country: ISO 3166-1 alpha-2 → ISO 4217. */
export const CURRENCY_OF: Readonly<Record<string, string>> = {
  CA: 'CAD',
  US: 'USD',
  FR: 'EUR',
  BE: 'EUR',
  LU: 'EUR',
  MC: 'EUR',
  IE: 'EUR',
  DE: 'EUR',
  AT: 'EUR',
  NL: 'EUR',
  IT: 'EUR',
  ES: 'EUR',
  PT: 'EUR',
  CH: 'CHF',
  GB: 'GBP',
  AU: 'AUD',
  NZ: 'NZD',
  DK: 'DKK',
  SE: 'SEK',
  NO: 'NOK',
  PL: 'PLN',
}
