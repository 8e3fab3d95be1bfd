import { sourceText } from '../../../columns/sources/catalog.ts';
import type { DataSet } from '../../cockpit.ts';
import type { LoadedFeature } from '../../data-set.ts';
import { longestName, longestSource } from '../../panels/places/check-draft.ts';
import { readGeometry } from '../../panels/places/place-geometry.ts';
import type { ReadPlaces, ReadThing } from '../../panels/places/read-places.ts';

type LoadedSet = Pick<DataSet, 'source' | 'publisher' | 'features'>;

const geometryOf = ({ lonLat }: LoadedFeature): unknown =>
  lonLat.length === 1 ? { type: 'Point', coordinates: lonLat[0] } : { type: 'LineString', coordinates: lonLat };

/** Its own name, or that of its class with a number. */
function namesOf({ source }: LoadedSet, { name, group }: LoadedFeature, number: number): ReadThing['name'] {
  if (name !== '') return { en: name.slice(0, longestName), es: '' };
  const key = `class.${group}`;
  return { en: `${sourceText(source, 'en', key)} ${number}`, es: `${sourceText(source, 'es', key)} ${number}` };
}

/** Places and lines of a data set as the study keeps them: rounded to a metre, long lines simplified. */
export function loadedPlaces(set: LoadedSet): ReadPlaces {
  const features = set.features ?? [];
  const things = features.flatMap((feature, at) => {
    const { parts } = readGeometry(geometryOf(feature));
    const name = namesOf(set, feature, at + 1);
    return parts.map(
      ({ form, lonLat }): ReadThing => ({
        form,
        kind: feature.kind,
        name,
        lonLat,
        from: null,
        to: null,
        source: set.publisher.slice(0, longestSource),
      }),
    );
  });
  const counted = { read: features.length, taken: things.length, leftOut: {}, changed: {} };
  return { ...counted, toleranceKm: 0, dropped: [], corridors: [], things };
}
