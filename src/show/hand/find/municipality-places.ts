import { borderMunicipalities, type Municipality } from '../../../corridors/place-names.ts';
import { plainWords } from '../word-match.ts';
import type { Findable } from './findable.ts';

/** Words that a town's name has before that of its municipality: Ciudad Acuña is of Acuña. */
const forms = new Set(['ciudad', 'heroica', 'villa', 'puerto', 'manuel', 'melchor']);
/** Seats that are called otherwise, by the municipality's code. */
const seats: Readonly<Record<string, string>> = { '26070': 'Sonoita' };

function isSeat(town: Findable, { id, name }: Municipality): boolean {
  if (seats[id] !== undefined) return town.name.es === seats[id];
  const named = plainWords(town.name.es);
  const own = named.slice(named.findIndex((word) => !forms.has(word)));
  const wanted = plainWords(name).join(' ');
  return named.join(' ') === wanted || own.join(' ') === wanted;
}

/**
 * Municipalities of the border states. The app has no outlines of them: one stands at the town of its name, and where the
 * map has none, for its state.
 */
export function municipalityPlaces(towns: readonly Findable[], states: readonly Findable[]): readonly Findable[] {
  return borderMunicipalities.flatMap((municipality): readonly Findable[] => {
    const { id, name } = municipality;
    const state = states.find((one) => one.id === `state:${municipality.state}`);
    if (state === undefined) return [];
    const seat = towns.find(
      (town) => town.country === 'mexico' && town.within === state.name && isSeat(town, municipality),
    );
    const { lon, lat } = seat ?? state;
    return [
      {
        id: `municipality:${id}`,
        kind: 'municipality',
        name: { en: name, es: name },
        others: [id],
        twins: [],
        country: 'mexico',
        within: state.name,
        lon,
        lat,
        bounds: seat === undefined ? state.bounds : null,
        stretch: null,
        weight: seat?.weight ?? 0,
        stoodFor: seat === undefined ? 'state' : 'town',
      },
    ];
  });
}
