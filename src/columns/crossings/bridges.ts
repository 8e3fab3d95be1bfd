import { plainHeader } from '../plain-header.ts';

/** A bridge, dam, ferry or gate on the Texas stretch of the border, and the New Mexico port beside it. */
export interface Bridge {
  /** The port's code, "-", and a name of its own: figures of bridges sum to ports by the first four digits. */
  readonly id: string;
  readonly name: string;
}

/**
 * Bridges by their port's code: name of its own in ids; name; where the name is not enough, other spellings. Names are
 * those of the table of crossings with coordinates; spellings are those of the field offices' workbooks, and the ends
 * of codes ("BOTA"). A port holds what BTS counts at it: the dams and the ferry with the town, Fort Hancock with
 * Tornillo, Boquillas alone.
 */
const byPort: Readonly<Record<string, readonly (readonly [string, string, readonly string[]])[]>> = {
  '2301': [
    ['gateway', 'Gateway International Bridge', ['Gateway Bridge', 'Gateway Brownsville']],
    ['express', 'Brownsville & Matamoros Express Bridge', ['B&M Bridge']],
    ['free-trade', 'Free Trade International Bridge (Los Indios)', ['Free Trade Bridge', 'Los Indios']],
    ['veterans', 'Veterans International Bridge at Los Tomates', ['Veterans International Bridge', 'Los Tomates']],
    ['west-rail', 'West Rail Bridge', ['B&M Rail Bridge']],
  ],
  '2302': [
    ['del-rio', 'Del Rio International Bridge', ['Del Rio-Ciudad Acuna Intl. Bridge', 'Del Rio Bridge']],
    ['amistad-dam', 'Lake Amistad Dam Crossing', ['Amistad Dam', 'Amistad']],
  ],
  '2303': [
    ['bridge-1', 'Eagle Pass International Bridge', ['Eagle Pass Bridge I', 'Eagle Pass I']],
    ['camino-real', 'Camino Real International Bridge', ['Eagle Pass II']],
    ['rail', 'Union Pacific Eagle Pass Railroad Bridge', ['UP Eagle Pass Bridge', 'Eagle Pass RR']],
  ],
  '2304': [
    ['gateway', 'Gateway to the Americas Bridge', ['Bridge I', 'Gateway LAR']],
    ['juarez-lincoln', 'Juárez-Lincoln International Bridge', ['Juarez-Lincoln Bridge', 'Bridge II']],
    ['world-trade', 'World Trade Bridge', ['World Trade']],
    ['colombia', 'Colombia Solidarity Bridge', ['Laredo-Colombia Solidarity Bridge', 'Colombia']],
    ['rail', 'Canadian Pacific Kansas City Laredo Railroad Bridge', ['CPKC Bridge', 'Laredo RR']],
  ],
  '2305': [
    ['hidalgo', 'McAllen-Hidalgo International Bridge', ['McAllen-Hidalgo-Reynosa Bridge', 'Hidalgo Bridge']],
    ['pharr', 'Pharr International Bridge', ['Pharr Intl. Bridge', 'Pharr-Reynosa Intl. Bridge on the Rise', 'Pharr']],
    ['anzalduas', 'Anzalduas International Bridge', ['Anzalduas']],
  ],
  '2307': [
    ['starr-camargo', 'Starr-Camargo Bridge', ['Rio Grande City-Camargo Bridge', 'Rio Grande City']],
    ['los-ebanos', 'Los Ebanos Ferry', ['Los Ebanos']],
  ],
  '2309': [
    ['progreso', 'Progreso International Bridge', ['Progreso']],
    ['donna', 'Donna-Rio Bravo International Bridge', ['Donna International Bridge', 'Donna']],
  ],
  '2310': [
    ['roma', 'Roma-Ciudad Miguel Alemán International Bridge', ['Roma-Ciudad Miguel Aleman Bridge', 'Roma']],
    ['falcon-dam', 'Lake Falcon Dam International Crossing', ['Lake Falcon Dam Crossing', 'Falcon Dam']],
  ],
  '2401': [['zaragoza', 'Ysleta Bridge', ['Ysleta-Zaragoza Bridge', 'Ysleta-Zaragoza Bridge (DCL)']]],
  '2402': [
    ['americas', 'Bridge of the Americas', ['BOTA']],
    ['paso-del-norte', 'Paso del Norte Bridge', ['Paso del Norte DCL']],
    ['good-neighbor', 'Good Neighbor Bridge', ['Good Neighbor Bridge (SB only, NB DCL)', 'Stanton']],
    [
      'rail',
      'El Paso railroad bridges',
      ['EL Paso RR', 'BNSF Railroad Rail Bridge', 'Union Pacific Railroad Rail Bridge'],
    ],
  ],
  '2403': [['presidio', 'Presidio-Ojinaga International Bridge', ['Presidio Bridge']]],
  '2404': [
    ['marcelino-serna', 'Marcelino Serna Bridge', ['Fabens Bridge', 'Tornillo-Guadalupe Bridge']],
    ['fort-hancock', 'Fort Hancock-El Porvenir Bridge', []],
  ],
  '2408': [['santa-teresa', 'Santa Teresa', []]],
  '2410': [['boquillas', 'Boquillas Crossing', ['Boquillas']]],
};

const bridges = new Map<string, Bridge>();
for (const [port, list] of Object.entries(byPort)) {
  for (const [own, name, spellings] of list) {
    for (const text of [name, ...spellings]) bridges.set(plainHeader(text), { id: `${port}-${own}`, name });
  }
}

/** The bridge that a publisher's name means, whichever of its names that is; undefined for one that is not known. */
export const bridgeOf = (name: string): Bridge | undefined => bridges.get(plainHeader(name));
