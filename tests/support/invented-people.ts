import { gzipSync, strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { inline, workbookOf } from './workbook-of.ts';

/**
 * People who do not exist, in every form of table that people really have. Every value that could tell who somebody is
 * holds a word or number that occurs nowhere else, so that it can be looked for in whatever leaves the desk.
 */
export interface Person {
  /** A given name that is common, and a surname that nobody has. */
  readonly name: string;
  /** A name of no list at all. */
  readonly rareName: string;
  /** Sixty years before any record, in either order of day and month. */
  readonly born: string;
  readonly bornIso: string;
  readonly curp: string;
  readonly alienNumber: string;
  readonly passport: string;
  readonly phone: string;
  readonly barePhone: string;
  readonly email: string;
  readonly address: string;
  readonly note: string;
}

const givenNames = ['Juan', 'María', 'José', 'Rosa', 'Pedro', 'Guadalupe', 'Miguel', 'Ana'];
const letters = (n: number): string => String.fromCharCode(97 + (n % 26), 97 + ((n * 7 + 3) % 26));
const two = (n: number): string => String(n).padStart(2, '0');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function personOf(n: number): Person {
  const own = letters(n);
  const [day, month, year] = [two(1 + (n % 12)), two(1 + ((n * 5) % 12)), 1931 + n];
  const digits = String(7_310_011 + n * 13_007);
  return {
    name: `${givenNames[n % givenNames.length]} ${capital(`zyxwana${own}`)}`,
    rareName: `${capital(`xolquab${own}`)} ${capital(`tzintlop${own}`)}`,
    born: `${day}/${month}/${year}`,
    bornIso: `${year}-${month}-${day}`,
    curp: `QUZX${String(year).slice(2)}${month}${day}HDFZY${own.charAt(0).toUpperCase()}${two(n)}`,
    alienNumber: `A29${digits}`,
    passport: `G8${digits}`,
    phone: `656 ${digits.slice(0, 3)} ${digits.slice(3)}`,
    barePhone: `656${digits}`,
    email: `quetzapa${own}@example.org`,
    address: `Calle Quetzalpux${own} ${100 + n}, Col. Ninguna`,
    note: `Dijo llamarse Zyxnota${own} y que su hermano Zyxerm${own} la espera en casa de una tía desde hace dos semanas`,
  };
}

export const people: readonly Person[] = Array.from({ length: 24 }, (_, n) => personOf(n));

/** Words and numbers of five signs or more, and whole dates, that may occur nowhere but in the file itself. */
export const markers: readonly string[] = [
  ...new Set(
    people.flatMap((person) => {
      const { name, rareName, curp, alienNumber, passport, phone, barePhone, email, address, note } = person;
      const words = [name, rareName, email, address, note].flatMap(
        (text) => text.match(/(?:zyx|xolquab|tzintlop|quetza)\w+/gi) ?? [],
      );
      return [...words, curp, alienNumber, alienNumber.slice(1), passport, passport.slice(1), phone, barePhone].concat(
        person.born,
        person.bornIso,
      );
    }),
  ),
].map((marker) => marker.toLowerCase());

/** Markers that occur in a text, whatever their case. */
export function markersIn(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return markers.filter((marker) => lower.includes(marker));
}

/** Anything that leaves the desk as one text: typed arrays, maps and sets too. */
export const textOfAnswer = (answer: unknown): string =>
  JSON.stringify(answer, (_, value: unknown) => {
    if (value instanceof Map || value instanceof Set) return [...value];
    return ArrayBuffer.isView(value) && !(value instanceof DataView) ? Array.from(value as Uint8Array) : value;
  }) ?? '';

export interface PeopleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Row = readonly string[];

const quoted = (cell: string, comma: string): string =>
  cell.includes(comma) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
const csvText = (rows: readonly Row[], comma = ','): string =>
  `${rows.map((row) => row.map((cell) => quoted(cell, comma)).join(comma)).join('\r\n')}\r\n`;
const csv = (name: string, rows: readonly Row[]): PeopleFile => ({ name, bytes: strToU8(csvText(rows)) });
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) % 256);

const dayOf = (n: number): string => `${two(13 + (n % 15))}/${two(1 + (n % 12))}/2019`;
const lon = (n: number): string => (-100.5 - n / 100).toFixed(3);
const lat = (n: number): string => (28.7 + n / 100).toFixed(3);

const fieldLogHeader =
  'Nombre completo,Fecha de nacimiento,CURP,Teléfono,Domicilio,Observaciones,Correo,Pasaporte,Fecha,Latitud,Longitud,Tipo de atención'.split(
    ',',
  );
const fieldLog: readonly Row[] = people.map((one, n) => [
  ...[one.name, one.born, one.curp, one.phone, one.address, one.note, one.email, one.passport],
  ...[dayOf(n), lat(n), lon(n), n % 2 === 0 ? 'Médica' : 'Jurídica'],
]);

/** Headers that say nothing of people, over values that are theirs. */
const misleadingHeader = 'Grupo,Serie,Clave,Valor,Medio,Sitio,Texto,Lote,Dato,Fecha,Latitud,Longitud,Clase'.split(',');
const misleading: readonly Row[] = people.map((one, n) => [
  ...[one.name, one.bornIso, one.curp, one.barePhone, one.email, one.address, one.note, one.alienNumber, one.rareName],
  ...[`2019-${two(1 + (n % 12))}-${two(13 + (n % 15))}`, lat(n), lon(n), n % 2 === 0 ? 'A' : 'B'],
]);

const sheetOf = (rows: readonly Row[]): string =>
  rows
    .map(
      (row, r) =>
        `<row r="${r + 1}">${row.map((cell, c) => inline(`${String.fromCharCode(65 + c)}${r + 1}`, cell)).join('')}</row>`,
    )
    .join('');

const title = (n: number): Row => [`Registro de ${people[n]?.name ?? ''}, ${people[n]?.curp ?? ''}`];

const featuresOf = (header: Row, rows: readonly Row[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: rows.map((row, n) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [Number(lon(n)), Number(lat(n))] },
      properties: Object.fromEntries(row.map((cell, c) => [header[c] ?? '', cell])),
    })),
  });

const parquetOf = (header: Row, rows: readonly Row[]): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: header.map((name, c) => ({ name, data: rows.map((row) => row[c] ?? ''), type: 'STRING' as const })),
    }),
  );

/** The codebook's header of CBP's records of apprehensions. */
const apprehensions: readonly Row[] = [
  'EVENT_NUMBER,Case ID,Civ ID,Alien#,Agent Hash ID,BIRTH_DATE,City/State of Residence,Age,Gender,Citizenship,APP_DT_TIME,Arrest Sector,CDS Program(s),Disposition,Landmark,Arrest Latitude'.split(
    ',',
  ),
  ...people.map((one, n) => [
    ...[one.alienNumber, one.passport, one.curp, one.alienNumber, one.rareName, one.born, one.address, '34', 'M'],
    ...[
      one.rareName,
      `10/${two(1 + (n % 28))}/2012 13:05`,
      n === 3 ? one.name : 'DRT',
      'OASISS',
      one.name,
      one.note,
      lat(n),
    ],
  ]),
];

/** The header of Humane Borders, and columns that somebody added. */
const deaths: readonly Row[] = [
  'ML Number,Name,Sex,Age,Reporting Date,Surface Management,Location,Location Precision,Corridor Code,Corridor,Cause of Death,OME Determined COD,Condition Code,Body Condition,Post Mortem Interval,State,County,Latitude,Longitude,UTM X,UTM Y,Next of kin,Contacto,Grupo'.split(
    ',',
  ),
  ...people.map((one, n) => [
    ...[
      one.passport,
      one.name,
      'female',
      '33',
      n === 5 ? one.name : `2011-07-${two(1 + (n % 28))}`,
      'Private',
      one.address,
    ],
    ...['GPS Coordinate (precise to within ca. 300ft./100m)', 'A', one.name],
    ...[
      n === 7 ? one.rareName : 'Exposure',
      one.note,
      '1',
      'Fully fleshed',
      '< 1 day',
      'Arizona',
      n === 9 ? one.name : 'PIMA',
    ],
    ...[n === 11 ? one.barePhone : '31.9', '-111.8', '500000', '3500000', one.name, one.phone, one.rareName],
  ]),
];

/** Names and numbers where dates, figures and areas should stand. */
const strayed: readonly Row[] = [
  ['Fecha', 'Municipio', 'Personas', 'Clase'],
  ...people.flatMap((one, n) => [
    [`2019-${two(1 + (n % 12))}-01`, n % 3 === 0 ? 'Piedras Negras' : 'Acuña', '6', 'A'],
    [`2019-${two(1 + (n % 12))}-01`, 'Nava', '7', 'B'],
    [`2019-${two(1 + (n % 12))}-01`, 'Jiménez, Coahuila', '7', 'B'],
    [`2019-${two(1 + (n % 12))}-01`, 'Guerrero, Coahuila', '7', 'B'],
    ...(n < 4 ? [[one.name, 'Nava', '5', 'A']] : []),
    ...(n >= 4 && n < 8 ? [['2019-03-01', one.name, '5', 'A']] : []),
    ...(n >= 8 && n < 12 ? [['2019-03-01', one.barePhone, '5', 'A']] : []),
    ...(n >= 12 && n < 14 ? [['2019-03-01', 'Nava', one.curp, 'A']] : []),
    ...(n >= 14 && n < 18 ? [[one.phone, 'Nava', '5', one.name]] : []),
    ...(n >= 18 ? [['2019-03-01', 'Nava', one.alienNumber.slice(1), one.rareName]] : []),
  ]),
];

/** A column a person. */
const columnsOfPeople: readonly Row[] = [
  ['Mes', ...people.slice(0, 6).map(({ name }) => name), ...people.slice(6, 9).map(({ curp }) => curp)],
  ...Array.from({ length: 12 }, (_, n) => [
    `2019-${two(1 + n)}`,
    ...Array.from({ length: 9 }, (__, k) => String(n + k)),
  ]),
];

export const peopleFiles: readonly PeopleFile[] = [
  csv('bitacora.csv', [fieldLogHeader, ...fieldLog]),
  { name: 'bitacora-latin.csv', bytes: latin1(csvText([fieldLogHeader, ...fieldLog], ';')) },
  csv('columnas.csv', [misleadingHeader, ...misleading]),
  { name: 'columnas.geojson', bytes: strToU8(featuresOf(misleadingHeader, misleading)) },
  { name: 'bitacora.geojson', bytes: strToU8(featuresOf(fieldLogHeader, fieldLog)) },
  { name: 'columnas.parquet', bytes: parquetOf(misleadingHeader, misleading) },
  {
    name: 'columnas.xlsx',
    bytes: workbookOf({
      sheets: {
        [people[0]?.name ?? '']: sheetOf([title(1), [''], misleadingHeader, ...misleading]),
        [people[2]?.curp ?? '']: sheetOf([fieldLogHeader, ...fieldLog]),
      },
    }),
  },
  {
    name: 'paquete.zip',
    bytes: zipSync({
      [`casos/${people[3]?.name ?? ''}.csv`]: strToU8(csvText([fieldLogHeader, ...fieldLog])),
      [`${people[4]?.curp ?? ''}.csv`]: strToU8(csvText([misleadingHeader, ...misleading])),
    }),
  },
  { name: 'columnas.csv.gz', bytes: gzipSync(strToU8(csvText([misleadingHeader, ...misleading]))) },
  csv('sin-encabezado.csv', misleading),
  csv('sin-encabezado-bitacora.csv', fieldLog),
  csv(
    'sin-encabezado-texto.csv',
    people.map((one, n) => [one.rareName, one.address, n % 2 === 0 ? 'hombre' : 'mujer', 'Sonora', one.note]),
  ),
  csv('con-titulo.csv', [title(5), title(6), misleadingHeader, ...misleading]),
  csv('aprehensiones.csv', apprehensions),
  csv('muertes.csv', deaths),
  csv('por-municipio.csv', strayed),
  csv('por-persona.csv', columnsOfPeople),
  csv(
    'por-nombre.csv',
    columnsOfPeople.map((row) => row.slice(0, 7)),
  ),
  {
    name: 'otro-sistema.geojson',
    bytes: strToU8(
      featuresOf(['Clase'], [['A']]).replace(
        '"features"',
        `"crs":{"type":"name","properties":{"name":"${people[8]?.name ?? ''}"}},"features"`,
      ),
    ),
  },
];

export function peopleFileNamed(name: string): PeopleFile {
  const found = peopleFiles.find((file) => file.name === name);
  if (found === undefined) throw new Error(`no file ${name}`);
  return found;
}
