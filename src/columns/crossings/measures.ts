import { plainHeader } from '../plain-header.ts';

/** What is counted on the way into the United States, under one id whoever publishes it. Their units never add up. */
const spellings = {
  trucks: ['Trucks'],
  'truck-containers-loaded': ['Truck Containers Loaded', 'Truck Containers Full'],
  'truck-containers-empty': ['Truck Containers Empty'],
  trains: ['Trains'],
  'train-passengers': ['Train Passengers'],
  'rail-containers-loaded': ['Rail Containers Loaded', 'Rail Containers Full', 'Loaded RC'],
  'rail-containers-empty': ['Rail Containers Empty', 'EmptyRC'],
  buses: ['Buses'],
  'bus-passengers': ['Bus Passengers'],
  'personal-vehicles': ['Personal Vehicles', 'POVs', 'Privately Owned Vehicles'],
  'personal-vehicle-passengers': ['Personal Vehicle Passengers'],
  pedestrians: ['Pedestrians', 'Pedestrians Arriving'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const crossingMeasures: readonly string[] = Object.keys(spellings);

const idOf = new Map(
  Object.entries(spellings).flatMap(([id, texts]) => texts.map((text) => [plainHeader(text), id] as const)),
);

/** Id of what a publisher's word counts; undefined for a word that is not known. */
export const crossingMeasure = (text: string): string | undefined => idOf.get(plainHeader(text));

/** How publishers spell what a measure counts. */
export const crossingHeaders = (id: keyof typeof spellings): readonly string[] => spellings[id];
