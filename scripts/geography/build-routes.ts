import { distance } from '@turf/turf';

type Place = readonly [lon: number, lat: number];

interface Town {
  readonly name: string;
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
}

interface Route {
  readonly id: string;
  readonly name: { readonly en: string; readonly es: string };
  readonly country: 'US' | 'MX';
  /** Towns in order: names of `towns.json`, or of `others`. */
  readonly through: readonly string[];
}

/** Places on these highways that are too small, or too far from the boundary, for `towns.json`: common references. */
const others: Readonly<Record<string, Place>> = {
  'US Balmorhea': [-103.7446, 30.9843],
  'US Comstock': [-101.1737, 29.6838],
  'US Dryden': [-102.1147, 30.0447],
  'US Elm Creek': [-100.4937, 28.7769],
  'US Fort Stockton': [-102.8793, 30.894],
  'US Hondo': [-99.1414, 29.3475],
  'US Horizon City': [-106.2075, 31.6926],
  'US Langtry': [-101.5588, 29.8088],
  'US Marathon': [-103.2443, 30.2063],
  'US Moore': [-99.0114, 29.0527],
  'US Quemado': [-100.6213, 28.9419],
  'US Shafter': [-104.3055, 29.8207],
  'US Shumla': [-101.404, 29.794],
  'US Sonora': [-100.6434, 30.5669],
  'US Sycamore Creek': [-100.75, 29.243],
  'US Valentine': [-104.4944, 30.5874],
  'MX Aldama': [-105.9106, 28.8386],
  'MX El Moral': [-100.645, 28.885],
  'MX El Sueco': [-106.3885, 29.887],
  'MX south of Nuevo Laredo': [-99.51, 27.05],
  'MX La Rumorosa': [-116.0458, 32.55],
  'MX Morelos': [-100.8864, 28.4086],
  'MX Ramos Arizpe': [-100.9475, 25.5406],
  'MX Samalayuca': [-106.4802, 31.3427],
  'MX Villa Ahumada': [-106.5122, 30.6186],
};

/** Towns of names that stand twice in `towns.json`: the one nearest to this place is meant. */
const meant: Readonly<Record<string, Place>> = {
  'US Alpine': [-103.66, 30.36],
  'MX Allende': [-100.85, 28.34],
  'MX Camargo': [-98.84, 26.26],
  'MX Ciudad Juárez': [-106.46, 31.72],
  'MX Guerrero': [-100.38, 28.31],
  'MX Hidalgo': [-99.88, 27.79],
  'MX Jiménez': [-100.68, 29.07],
};

const names = (en: string, es = en): Route['name'] => ({ en: `${en} (schematic)`, es: `${es} (esquemática)` });

const routes: readonly Route[] = [
  {
    id: 'us-90',
    name: names('US 90'),
    country: 'US',
    through: [
      'Van Horn',
      'Valentine',
      'Marfa',
      'Alpine',
      'Marathon',
      'Sanderson',
      'Dryden',
      'Langtry',
      'Shumla',
      'Comstock',
      'Del Rio',
      'Brackettville',
      'Uvalde',
      'Hondo',
      'San Antonio',
    ],
  },
  {
    id: 'i-10',
    name: names('I-10'),
    country: 'US',
    through: [
      'Lordsburg',
      'Deming',
      'Las Cruces',
      'El Paso',
      'Horizon City',
      'Fabens',
      'Sierra Blanca',
      'Van Horn',
      'Balmorhea',
      'Fort Stockton',
      'Ozona',
      'Sonora',
    ],
  },
  {
    id: 'us-277',
    name: names('US 277'),
    country: 'US',
    through: ['Del Rio', 'Sycamore Creek', 'Quemado', 'Elm Creek', 'Eagle Pass', 'Carrizo Springs'],
  },
  { id: 'us-57', name: names('US 57'), country: 'US', through: ['Eagle Pass', 'La Pryor', 'Batesville', 'Moore'] },
  { id: 'us-67', name: names('US 67'), country: 'US', through: ['Presidio', 'Shafter', 'Marfa', 'Alpine'] },
  {
    id: 'mx-2-west',
    name: names('MX 2 west', 'MX 2 oeste'),
    country: 'MX',
    through: [
      'Tijuana',
      'Tecate',
      'La Rumorosa',
      'Mexicali',
      'San Luis Río Colorado',
      'Sonoita',
      'Caborca',
      'Altar',
      'Santa Ana',
      'Imuris',
      'Cananea',
      'Agua Prieta',
      'Janos',
      'Ascensión',
      'Ciudad Juárez',
    ],
  },
  {
    id: 'mx-2-east',
    name: names('MX 2 east', 'MX 2 este'),
    country: 'MX',
    through: [
      'Ciudad Acuña',
      'Jiménez',
      'El Moral',
      'Piedras Negras',
      'Guerrero',
      'Hidalgo',
      'Nuevo Laredo',
      'south of Nuevo Laredo',
      'Nueva Ciudad Guerrero',
      'Mier',
      'Ciudad Miguel Alemán',
      'Camargo',
      'Ciudad Gustavo Díaz Ordaz',
      'Reynosa',
      'Ciudad Río Bravo',
      'Matamoros',
    ],
  },
  { id: 'mx-29', name: names('MX 29'), country: 'MX', through: ['Ciudad Acuña', 'Zaragoza', 'Morelos', 'Allende'] },
  {
    id: 'mx-57',
    name: names('MX 57'),
    country: 'MX',
    through: [
      'Piedras Negras',
      'Nava',
      'Allende',
      'Nueva Rosita',
      'Sabinas',
      'Monclova',
      'Castaños',
      'Ramos Arizpe',
      'Saltillo',
    ],
  },
  {
    id: 'mx-45',
    name: names('MX 45'),
    country: 'MX',
    through: ['Ciudad Juárez', 'Samalayuca', 'Villa Ahumada', 'El Sueco', 'Chihuahua'],
  },
  { id: 'mx-16', name: names('MX 16'), country: 'MX', through: ['Ojinaga', 'Coyame', 'Aldama', 'Chihuahua'] },
];

const source = {
  en: "Drawn through towns in order: towns of GeoNames (CC BY 4.0) and points of common knowledge; not the road's own line",
  es: 'Trazada por sus poblaciones en orden: poblaciones de GeoNames (CC BY 4.0) y puntos de conocimiento común; no es el trazo de la carretera',
};

/** Longest straight piece, km: a chord this long lies 3 m under the ground, and on the page the line stays straight. */
const pieceKm = 12;

function placeOf(name: string, country: string, towns: readonly Town[]): Place {
  const key = `${country} ${name}`;
  const other = others[key];
  if (other !== undefined) return other;
  const found = towns.filter((town) => town.name === name && town.country === country);
  const near = meant[key];
  const [first, second] =
    near === undefined
      ? found
      : found.toSorted((a, b) => distance([...near], [a.lon, a.lat]) - distance([...near], [b.lon, b.lat])).slice(0, 1);
  if (first === undefined || second !== undefined) throw new Error(`${key} stands ${found.length} times in towns.json`);
  return [first.lon, first.lat];
}

const rounded = (degrees: number): number => Number(degrees.toFixed(4));

/** Straight from place to place, in pieces of the same length. */
function lineThrough(places: readonly Place[]): Place[] {
  const line: Place[] = [];
  places.forEach((to, i) => {
    const from = places[i - 1];
    const parts = from === undefined ? 1 : Math.ceil(distance([...from], [...to]) / pieceKm);
    for (let part = 1; from !== undefined && part < parts; part++) {
      const share = part / parts;
      line.push([rounded(from[0] + share * (to[0] - from[0])), rounded(from[1] + share * (to[1] - from[1]))]);
    }
    line.push(to);
  });
  return line;
}

/** `routes.json`: schematic highways, each through its towns in order, as the features that the app draws. */
export function makeRoutes(townsJson: string): string {
  const { towns }: { readonly towns: readonly Town[] } = JSON.parse(townsJson);
  const features = routes.map(({ id, name, country, through }) =>
    JSON.stringify({
      id,
      kind: 'route',
      name,
      lonLat: lineThrough(through.map((town) => placeOf(town, country, towns))),
      from: null,
      to: null,
      source,
      schematic: true,
    }),
  );
  return `[\n${features.join(',\n')}\n]\n`;
}

/** Places that each route goes through, by its id. */
export function placesThrough(townsJson: string): ReadonlyMap<string, readonly Place[]> {
  const { towns }: { readonly towns: readonly Town[] } = JSON.parse(townsJson);
  return new Map(routes.map(({ id, country, through }) => [id, through.map((town) => placeOf(town, country, towns))]));
}
