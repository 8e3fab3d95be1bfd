import { describe, expect, it } from 'vitest';
import { readProposed } from '../../tests/support/mapped-text.ts';
import { partsOf, tableOf } from '../../tests/support/read-parts.ts';
import { incidentsIn } from '../../tests/support/read-text.ts';
import { fewTogether } from './mapping/few-records.ts';
import { relabelled, withShownLabels } from './shown-labels.ts';
import { shownHeaders, shownParts } from './shown-names.ts';
import { shownText, tellsOfPerson } from './tells-of-person.ts';

describe('a single text', () => {
  it.each([
    ...['Juan Pérez', 'PEREZ CONTRERAS, JUAN', 'A123456789', 'GOMC900203HCLRRN09', '656 123 4567', '6561234567'],
    ...['ana@example.org', 'Calle Hidalgo 123, Col. Centro', '1200 Main Street', '123-45-6789', 'G12345678'],
  ])('tells of somebody: %s', (text) => {
    expect(tellsOfPerson(text)).toBe(true);
    expect(shownText(text)).not.toBe(text);
  });

  it.each([
    ...[
      'Julio',
      'Abril',
      'Rosa',
      'Benito Juárez',
      'Miguel Hidalgo',
      'San Luis',
      'El Paso',
      'Juárez-Lincoln',
      'Title 42',
    ],
    ...[
      'Fecha de nacimiento',
      'Nombre completo',
      '2019',
      '48323',
      '05002',
      'Puente #2',
      'Jim Hogg',
      'Personas atendidas',
    ],
    ...['Cause of Death', 'UC / Single Minors', 'FY2020', 'Laredo Sector', 'Number of Survivors', ''],
  ])('tells of nobody: %s', (text) => {
    expect(shownText(text)).toBe(text);
  });
});

describe('names of a file', () => {
  it('are shown by their shape where they are of people, no two the same', () => {
    expect(shownHeaders(['Mes', 'Juan Pérez', 'Ana Gómez'])).toEqual(['Mes', 'Aaaa Aaaaa (2)', 'Aaa Aaaaa (3)']);
    const [part] = partsOf(new TextEncoder().encode('Mes,Juan Pérez\n2019-01,4\n'));
    const named = ['casos/Juan Pérez.csv', 'Laredo', 'GOMC900203HCLRRN09.csv', 'FY 2020', 'Juan_Pérez'];
    const shown = shownParts(named.flatMap((name) => (part === undefined ? [] : [{ ...part, name }])));
    expect(shown.map(({ name }) => name)).toEqual([
      'aaaa/Aaaa Aaaaa.aaa (1)',
      'Laredo',
      'AAAA9999AAAA99.aaa (3)',
      'FY 2020',
      'Aaaa_Aaaaa (5)',
    ]);
    const [first] = shown;
    const table = first === undefined ? undefined : first.shown?.(tableOf(first));
    expect(table?.headers).toEqual(['Mes', 'Aaaa Aaaaa (2)']);
    expect(table?.chunks().next().done).toBe(false);
  });

  it('are classes of which those with few records go together, and those of people are shapes', () => {
    const category = { labels: ['a', 'b', '', 'c'], codes: Uint8Array.of(0, 0, 0, 0, 0, 1, 2, 3, 3) };
    expect(fewTogether(category)).toEqual({
      labels: ['a', '< 5', ''],
      codes: Uint8Array.of(0, 0, 0, 0, 0, 1, 2, 1, 1),
    });
    const whole = { labels: ['a'], codes: new Uint8Array(5) };
    expect(fewTogether(whole)).toBe(whole);
    const many = { labels: Array.from({ length: 300 }, (_, n) => `l${n}`), codes: Uint16Array.of(299, 0) };
    expect([...relabelled(many, (label) => label).codes]).toEqual([299, 0]);
  });

  it('are told by their shape in a table of records, and left as they are where nobody is named', () => {
    const classes = ['Médica', 'Jurídica', 'Comida', 'Ropa', 'Ana Gómez'];
    const rows = Array.from({ length: 50 }, (_, n) => `2019-01-${10 + (n % 15)},28.7${n},-100.5${n},${classes[n % 5]}`);
    const table = incidentsIn(readProposed('Fecha,Latitud,Longitud,Clase', ...rows));
    expect(table.categories.Clase?.labels).toEqual(['Médica', 'Jurídica', 'Comida', 'Ropa', 'Aaa Aaaaa']);
    const { Clase = { labels: [], codes: new Uint8Array(0) } } = table.categories;
    expect(withShownLabels({ ...table, categories: { Clase: { ...Clase, labels: classes } } })).toEqual(table);
    expect(withShownLabels(table)).toBe(table);
  });
});
