import { type Language, say } from '../../base/words.ts';
import { ports, sectorsTouching } from '../../corridors/corridor.ts';
import { formatOf } from '../format.ts';
import { sectorName } from '../sector-name.ts';
import { placeWords } from './place-words.ts';

/** How far a town may be from a stretch that is named by it, km along the boundary. */
const nearKm = 25;

interface Stretch {
  readonly id: string;
  readonly fromKm: number;
  readonly toKm: number;
}

/** "Del Rio sector", or "km 2,370 to 2,380, near Eagle Pass / Piedras Negras (Del Rio sector)". */
export function placeName(stretch: Stretch, figures: 'areas' | 'incidents', language: Language): string {
  if (figures === 'areas') return say(placeWords, language, 'sector', { name: sectorName(stretch.id, language) });
  const format = formatOf(language);
  const text = say(placeWords, language, 'stretch', {
    from: format.whole(stretch.fromKm),
    to: format.whole(stretch.toKm),
  });
  const middle = (stretch.fromKm + stretch.toKm) / 2;
  const [port] = [...ports].sort((a, b) => Math.abs(a.km - middle) - Math.abs(b.km - middle));
  const town = port === undefined ? '' : `${port.name} / ${port.twin.split(',')[0]}`;
  const place =
    port !== undefined && Math.abs(port.km - middle) <= nearKm
      ? say(placeWords, language, 'near', { stretch: text, town })
      : text;
  const [sector] = sectorsTouching(middle - 0.001, middle + 0.001);
  if (sector === undefined) return place;
  return say(placeWords, language, 'inSector', { place, sector: sectorName(sector.id, language) });
}
