const CANADA: Readonly<Record<string, string>> = {
  NL: 'America/St_Johns',
  NS: 'America/Halifax',
  PE: 'America/Halifax',
  NB: 'America/Moncton',
  QC: 'America/Toronto',
  ON: 'America/Toronto',
  MB: 'America/Winnipeg',
  SK: 'America/Regina',
  AB: 'America/Edmonton',
  BC: 'America/Vancouver',
  YT: 'America/Whitehorse',
  NT: 'America/Yellowknife',
  NU: 'America/Iqaluit',
}

/** Countries that keep one time everywhere that people live. */
const COUNTRIES: Readonly<Record<string, string>> = {
  FR: 'Europe/Paris',
  BE: 'Europe/Brussels',
  CH: 'Europe/Zurich',
  LU: 'Europe/Luxembourg',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  DE: 'Europe/Berlin',
  AT: 'Europe/Vienna',
  NL: 'Europe/Amsterdam',
  IT: 'Europe/Rome',
  ES: 'Europe/Madrid',
  MC: 'Europe/Monaco',
  DK: 'Europe/Copenhagen',
  SE: 'Europe/Stockholm',
  NO: 'Europe/Oslo',
  FI: 'Europe/Helsinki',
  PL: 'Europe/Warsaw',
  NZ: 'Pacific/Auckland',
}

/**
 * The zone of an address: by Canadian province, or by a country that has one zone. Undefined for what is not certain (a
 * country of many zones without a region): no offset is better than a guessed one.
 *
 * @param region ISO 3166-2 code without the country: `QC`
 * @param country ISO 3166-1 alpha-2
 */
export function zoneOf(region: string | undefined, country: string | undefined): string | undefined {
  if (region !== undefined && (country === undefined || country === 'CA')) {
    const zone = CANADA[region]
    if (zone !== undefined) return zone
  }
  return country === undefined ? undefined : COUNTRIES[country]
}

const OWNERS: ReadonlyMap<string, string> = new Map([
  ...Object.values(CANADA).map((zone): [string, string] => [zone, 'CA']),
  ...Object.entries(COUNTRIES).map(([country, zone]): [string, string] => [zone, country]),
])

/** The site's zone, for what happens in a country: none where that is another one than the zone's (a tour abroad). */
export const zoneWithin = (country: string | undefined, zone: string | undefined): string | undefined =>
  country === undefined || zone === undefined || (OWNERS.get(zone) ?? country) === country ? zone : undefined
