import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AreaLevel, areaLevels } from '../../document/reading.ts';
import { sectorOf } from '../sectors.ts';
import { editDistance } from './edit-distance.ts';
import { joinArea } from './join-area.ts';
import { knownAreas } from './known-areas.ts';
import { listUnjoined } from './list-unjoined.ts';
import { namesNear, nearestNames } from './nearest-names.ts';
import { plainName } from './plain-name.ts';

const levels = areaLevels.filter((level) => knownAreas(level) !== undefined);
const areasOf = (level: AreaLevel) => knownAreas(level)?.areas ?? [];
const idOf = (level: AreaLevel, text: string, within?: string) => joinArea(level, text, within)?.id ?? null;

const disguises: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => `  ${text.replaceAll(' ', '  ')} `,
  (text) => text.normalize('NFD'),
];

describe('areas that are known', () => {
  it('are as many as there are', () => {
    const counts = Object.fromEntries(levels.map((level) => [level, areasOf(level).length]));
    expect(counts).toMatchObject({ sector: 9, 'us-state': 56, 'mx-state': 32, municipality: 2475, county: 3231 });
    for (const level of levels) {
      expect(new Set(areasOf(level).map(({ id }) => id)).size, level).toBe(areasOf(level).length);
    }
  });

  it('join to themselves by the name that they are told by and by their code, in any case, with accents or without', () => {
    for (const level of levels) {
      areasOf(level).forEach((area, place) => {
        const disguise = disguises[place % disguises.length];
        expect(idOf(level, disguise(area.told)), area.told).toBe(area.id);
        for (const spelling of area.spellings) expect(idOf(level, spelling), spelling).toBe(area.id);
        if (/^\d+$/.test(area.id)) expect(idOf(level, area.id)).toBe(area.id);
      });
    }
  });

  it('join by every disguise of any name', () => {
    const all = levels.flatMap((level) => areasOf(level).map((area) => ({ level, area })));
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.shuffledSubarray([...disguises]), ({ level, area }, worn) => {
        expect(
          idOf(
            level,
            worn.reduce((text, disguise) => disguise(text), area.told),
          ),
        ).toBe(area.id);
      }),
    );
  });
});

describe('an area', () => {
  it('is joined by what each publisher calls it', () => {
    for (const text of ['del rio', 'Del Rio Sector', 'Del Rio, TX', 'del-rio', 'DRT', 'Del Rio Border Patrol Sector']) {
      expect(idOf('sector', text), text).toBe('del-rio');
    }
    for (const text of [
      'Del Rio Sector, TX',
      'Del Rio Border Patrol Sector, Texas',
      '*Rio Grande Valley (formerly McAllen)',
    ]) {
      expect(idOf('sector', text), text).toBe(sectorOf(text.replace(' Border Patrol', '').replace('Texas', 'TX')));
    }
    expect(['Marfa', 'Big Bend (formerly Marfa)', 'BBT'].map((text) => idOf('sector', text))).toEqual(
      Array(3).fill('big-bend'),
    );
    expect(['El Paso Field Office', 'El Paso'].map((text) => idOf('field-office', text))).toEqual([
      'el-paso',
      'el-paso',
    ]);
    expect(
      ['2404', 'Tornillo-Fabens', 'Tornillo', 'Port of Tornillo', 'Marcelino Serna'].map((text) => idOf('port', text)),
    ).toEqual(Array(5).fill('2404'));
    expect(
      ['48427', 'Starr', 'STARR COUNTY', 'Starr Co.', 'Condado de Starr', 'Starr, TX', '0500000US48427'].map((text) =>
        idOf('county', text),
      ),
    ).toEqual(Array(7).fill('48427'));
    expect(
      ['9', '09', 'Distrito Federal', 'CDMX', 'D.F.', 'MX-CMX', 'ciudad de mexico'].map((text) =>
        idOf('mx-state', text),
      ),
    ).toEqual(Array(7).fill('09'));
    expect(['México', 'Estado de México', 'Edomex', 'MX-MEX'].map((text) => idOf('mx-state', text))).toEqual(
      Array(4).fill('15'),
    );
    expect(['35', 'NM', 'New Mexico', 'Nuevo México'].map((text) => idOf('us-state', text))).toEqual(
      Array(4).fill('35'),
    );
  });

  it('has its lost zeros again', () => {
    expect(['5002', ' 05 002 ', '05002.0', '05-002', '05002'].map((text) => idOf('municipality', text))).toEqual(
      Array(5).fill('05002'),
    );
    expect([idOf('county', '6073'), idOf('us-state', '6'), idOf('mx-state', '5')]).toEqual(['06073', '06', '05']);
  });

  it('is not guessed where several have its name, and is told by its state', () => {
    expect(joinArea('municipality', 'Juárez')).toBeNull();
    expect(nearestNames('municipality', 'Juárez')).toEqual([
      'Juárez, Coahuila',
      'Juárez, Chihuahua',
      'Juárez, Nuevo León',
    ]);
    for (const text of [
      'Juárez, Chihuahua',
      'JUAREZ, CHIH.',
      'Municipio de Juárez (Chihuahua)',
      'Ciudad Juárez, 08',
      'Juárez / MX-CHH',
    ]) {
      expect(joinArea('municipality', text), text).toEqual({ id: '08037', name: 'Juárez, Chihuahua' });
    }
    expect(joinArea('municipality', 'Juárez', '08')?.id).toBe('08037');
    expect(joinArea('municipality', 'Juárez, Sonora')).toBeNull();
    expect([idOf('county', 'El Paso'), idOf('county', 'El Paso, Texas'), idOf('county', 'El Paso', '48')]).toEqual([
      null,
      '48141',
      '48141',
    ]);
  });

  it('is nothing where the code or the name is no area of its level', () => {
    for (const [level, text] of [
      ['municipality', '05999'],
      ['municipality', '5'],
      ['county', '48000'],
      ['sector', 'Swanton'],
      ['sector', ''],
      ['mx-state', '33'],
      ['port', '0712'],
    ] as const) {
      expect(joinArea(level, text), `${level} ${text}`).toBeNull();
    }
    expect(joinArea('own', ' Colonia Sur ')).toEqual({ id: 'Colonia Sur', name: 'Colonia Sur' });
  });
});

describe('names that come nearest', () => {
  it('are at most three, the nearest first, and none where all are far off', () => {
    expect(nearestNames('sector', 'Tuscon')).toEqual(['Tucson']);
    expect(nearestNames('municipality', 'Tijuna')[0]).toBe('Tijuana');
    expect(nearestNames('municipality', 'qqqqqqqq')).toEqual([]);
    expect(nearestNames('municipality', '99999')).toEqual([]);
    fc.assert(
      fc.property(fc.constantFrom(...areasOf('municipality')), fc.nat(), (area, at) => {
        const place = at % area.name.length;
        const spoilt = area.name.slice(0, place) + area.name.slice(place + 1);
        const near = namesNear('municipality', spoilt);
        expect(near.length).toBeLessThanOrEqual(3);
        expect(near.map(({ apart }) => apart)).toEqual(near.map(({ apart }) => apart).sort((a, b) => a - b));
      }),
      { numRuns: 30 },
    );
  });

  /** The whole table, every cell: the obvious way. */
  function slowDistance(a: string, b: string): number {
    const table = Array.from({ length: a.length + 1 }, (_, i) =>
      Array.from({ length: b.length + 1 }, (__, j) => i + j),
    );
    for (let i = 1; i <= a.length; i++) {
      for (let j = 1; j <= b.length; j++) {
        const change = table[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
        const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? table[i - 2][j - 2] + 1 : 99;
        table[i][j] = Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1, change, swap);
      }
    }
    return table[a.length][b.length];
  }

  it('are found by a distance that is the same both ways, and cut where it is more than asked for', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 8 }), (a, b, most) => {
        const slow = slowDistance(a, b);
        expect(editDistance(a, b, most)).toBe(Math.min(slow, most + 1));
        expect(editDistance(b, a, most)).toBe(editDistance(a, b, most));
      }),
    );
  });
});

it('plain names are the same when made plain again', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(plainName(plainName(text))).toBe(plainName(text));
    }),
  );
});

describe('what joined nothing', () => {
  const list = (level: AreaLevel, ...texts: readonly string[]) =>
    listUnjoined(
      texts.map((text, rows) => ({ level, text, rows })),
      namesNear,
    );

  it('stands as it is where it is a code or a known name misspelt', () => {
    expect(list('municipality', '05999', 'Tijuanna', 'Juárez').map(({ text, nearest }) => [text, nearest[0]])).toEqual([
      ['Juárez', 'Juárez, Coahuila'],
      ['Tijuanna', 'Tijuana'],
      ['05999', undefined],
    ]);
  });

  it('is told by its shape alone where it could be a person', () => {
    const people = ['Rosalinda Quiñones Ibarra', 'Francisco Ruiz', 'Tom Webber', '+52 614 555 0137 ext 4'];
    for (const level of levels) {
      for (const { text } of list(level, ...people)) expect(text).toMatch(/^[Aa9 +…]+$/);
    }
  });
});
