import { describe, expect, it } from 'vitest';
import type { ColumnSample } from './inspecting/column-sample.ts';
import { isPersonName } from './person-names.ts';
import { personalReason } from './personal.ts';
import { holdsOf, personalValues } from './personal-values.ts';

const column = (cells: readonly string[], at = 0): ColumnSample => ({
  header: `c${at}`,
  column: at,
  cells,
  rows: cells.map((_, row) => row),
});

describe('what identifies a person, by its values', () => {
  it.each<[string, readonly string[]]>([
    ['name', ['Juan Pérez Contreras', 'María de la Luz Gómez', 'Desconocido', 'Luis Soto']],
    ['name', ['PEREZ CONTRERAS, JUAN', 'GOMEZ SOTO, MARIA']],
    ['name', ['María', 'José', 'Guadalupe', 'Jesús']],
    ['name', ['John Smith', 'Mary Johnson', 'unknown']],
    ['document', ['A123456789', 'A-012-345-678', '']],
    ['document', ['GOMC900203HCLRRN09', 'PELJ850101MDFRRS05']],
    ['document', ['GOMC900203AB1', 'PELJ850101XY2']],
    ['document', ['G12345678', 'G87654321']],
    ['document', ['123-45-6789']],
    ['contact', ['656 123 4567', '(915) 555-0100', '+52 656 123 4567']],
    ['contact', ['6561234567', '8781234568', '9155550100']],
    ['contact', ['ana@example.org', 'sin correo']],
    ['contact', ['https://example.org/1', 'https://example.org/2']],
    ['address', ['Calle Hidalgo 123, Col. Centro', '1200 Main Street']],
    ['prose', ['The body of a man was found near the river by agents on patrol that night', 'x', 'y']],
  ])('tells %s from %j', (holds, cells) => {
    expect(holdsOf(cells.filter((text) => text !== ''))).toBe(holds);
  });

  it.each<[string, readonly string[]]>([
    [
      'municipalities called after people',
      ['Benito Juárez', 'Miguel Hidalgo', 'Guadalupe', 'Juárez', 'Emiliano Zapata'],
    ],
    ['sectors', ['San Diego', 'El Paso', 'Del Rio', 'Laredo']],
    ['ports', ['Eagle Pass', 'Santa Teresa', 'Del Rio', 'San Luis', 'Laredo']],
    ['bridges', ['Lincoln-Juarez Bridge', 'Gateway to the Americas', 'World Trade Bridge', 'Camino Real']],
    ['coordinates', ['31.7501234', '28.7091234', '27.1234567']],
    ['points', ['POINT (-106.48 31.75)', 'POINT (-100.48 28.75)']],
    ['dates', ['2020-01-15', '13-Jan-20', '01/02/2020']],
    ['figures', ['1234567', '12,345', '7']],
    ['codes', ['05002', '48323', '2304']],
    ['causes', ['Drowning', 'Vehicle accident', 'Mixed or unknown', 'Exposure to the elements']],
    ['groups', ['Single Adults', 'FMUA', 'UC / Single Minors', 'Accompanied Minors']],
    ['states', ['Nuevo León', 'Coahuila de Zaragoza', 'Sonora', 'Baja California']],
    ['countries', ['MEXICO', 'GUATEMALA', 'EL SALVADOR', 'HONDURAS']],
  ])('takes no %s for it', (_, cells) => {
    expect(holdsOf(cells)).toBeNull();
  });

  it('knows birth dates by the dates beside them, and takes no date alone for one', () => {
    const births = ['1980-03-02', '1995-07-01', '1971-01-09', '2001-05-05'];
    const events = ['2020-01-15', '2020-02-15', '2021-01-15', '2019-01-15'];
    expect([...personalValues([column(births), column(events, 1)])]).toEqual([
      [0, { reason: 'personal-values', holds: 'birth' }],
    ]);
    expect(personalValues([column(births)]).size).toBe(0);
    expect(
      personalValues([column(events), column(['2021-01-15', '2021-02-15', '2022-01-15', '2020-01-15'], 1)]).size,
    ).toBe(0);
  });

  it('knows names in either order, with particles and capitals, and no place', () => {
    for (const name of ['Juan Pérez', 'de la Cruz, Ana', 'LÓPEZ MARTÍNEZ JOSÉ LUIS', 'García López']) {
      expect(isPersonName(name), name).toBe(true);
    }
    for (const text of [
      'San Juan',
      'Ciudad Juárez',
      'Puente Juárez-Lincoln',
      'Yuma',
      'Río Bravo',
      '12 de mayo',
      'Title 42',
    ]) {
      expect(isPersonName(text), text).toBe(false);
    }
  });
});

describe('what identifies a person, by its header', () => {
  it.each([
    ...[
      'Nombre de la víctima',
      'Victim Name',
      'Apellido paterno',
      'Segundo apellido',
      'Fecha de nac.',
      'Año de nacimiento',
      'Birth Year',
    ],
    ...[
      'Place of birth',
      'Número de pasaporte',
      'Passport No.',
      'No. de teléfono',
      'Tel. celular',
      'Phone number',
      'E-mail',
      'Correo electrónico',
    ],
    ...[
      'Home Address',
      'Address line 2',
      'Calle y número',
      'Clave de elector',
      'NSS',
      'Subject ID',
      'Alien Number',
      'A-Number',
      'Agent ID',
      'Folio ID',
    ],
    ...[
      'Carpeta de investigación',
      'Anonymized Identifier',
      'License plate number',
      'Contacto de emergencia',
      'Domicilio particular',
    ],
  ])('takes "%s" for personal', (header) => {
    expect(personalReason(header)).toBe('personal');
  });

  it.each([
    ...[
      'Port Name',
      'Border Crossing Name',
      'Municipio',
      'sector',
      'County Name',
      'State Name',
      'NOM_MUN',
      'Año',
      'Ano',
      'Clave',
      'Entidad',
    ],
    ...[
      'Number of Dead',
      'Total',
      'Cause of Death',
      'Country of Origin',
      'Nationality',
      'Age Group',
      'Sexo',
      'Encounter Type',
      'Fecha',
      'Cell ID',
    ],
    ...[
      'Incident ID',
      'Web ID',
      'Main ID',
      'Region',
      'number_of_agents',
      'Victims',
      'Víctimas',
      'Title of Authority',
      'Place',
      'Phone zone',
    ],
  ])('takes "%s" for none', (header) => {
    expect(personalReason(header)).toBeUndefined();
  });
});
