import { expect, it } from 'vitest';
import { languages } from '../base/words.ts';
import { countText } from './count-text.ts';

it('one is one, in both languages', () => {
  const said = languages.map((language) =>
    [0, 1, 1203].flatMap((count) =>
      (['records', 'incidents', 'people'] as const).map((of) => countText(count, of, language)),
    ),
  );
  expect(said).toEqual([
    ['0 records', '0 incidents', '0 people', '1 record', '1 incident', '1 person'].concat([
      '1,203 records',
      '1,203 incidents',
      '1,203 people',
    ]),
    ['0 registros', '0 incidentes', '0 personas', '1 registro', '1 incidente', '1 persona'].concat([
      '1,203 registros',
      '1,203 incidentes',
      '1,203 personas',
    ]),
  ]);
});
