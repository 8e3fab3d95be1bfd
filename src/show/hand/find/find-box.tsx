import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { borderLengthKm } from '../../../corridors/corridor.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { type Choice, ChoiceBox } from '../choice-box.tsx';
import type { HandProps } from '../hand-props.ts';
import type { Findable } from './findable.ts';
import { FoundNote } from './found-note.tsx';
import { goTo } from './go-to.ts';
import { type Gazetteer, loadGazetteer } from './load-places.ts';
import { ownPlaces, stillThere } from './own-places.ts';
import { acrossText, kindText, kmText } from './place-texts.ts';
import { rankedPlaces } from './ranked-places.ts';
import { type TypedPlace, typedPlace } from './typed-place.ts';
import { typedFindable } from './typed-places.ts';
import { words } from './words.ts';

/** More lines than these nobody reads. */
const mostShown = 60;
const mostRecent = 6;

/** What was gone to in this session, the last first. */
let recent: readonly Findable[] = [];

function remember(place: Findable): void {
  recent = [place, ...recent.filter(({ id }) => id !== place.id)].slice(0, mostRecent);
}

function useGazetteer(): Gazetteer | 'reading' | 'failed' {
  const [state, setState] = useState<Gazetteer | 'reading' | 'failed'>('reading');
  useEffect(() => {
    let isGone = false;
    const set = (next: Gazetteer | 'failed'): void => {
      if (!isGone) setState(next);
    };
    loadGazetteer().then(set, () => set('failed'));
    return () => {
      isGone = true;
    };
  }, []);
  return state;
}

interface FoundPlaces {
  readonly typed: TypedPlace | null;
  readonly places: readonly Findable[];
}

/** Places that a text asks for. A number that no unit stands by may be that of a road, which comes first. */
function placesFor(text: string, { places, index }: Gazetteer, own: readonly Findable[]): FoundPlaces {
  const typed = typedPlace(text);
  const place = typed === null ? null : typedFindable(typed, index);
  const named = rankedPlaces(text, [...own, ...places]);
  if (place === null) return { typed, places: typed === null ? named : [] };
  return { typed, places: typed?.kind === 'kilometre' && typed.isBare ? [...named, place] : [place] };
}

function toldOf(text: string, { typed, places }: FoundPlaces, language: Language): string {
  const { whole } = formatOf(language);
  const count = whole(places.length);
  if (text.trim() === '') return places.length === 0 ? '' : words[language].recent;
  if (typed?.kind === 'outside') {
    const key = typed.of === 'map' ? 'outsideMap' : 'outsideKilometres';
    return say(words, language, key, { last: whole(borderLengthKm) });
  }
  if (places.length === 0) return say(words, language, 'nothing', { text: text.trim() });
  if (places.length === 1) return words[language].countOne;
  const isCut = places.length > mostShown;
  return say(words, language, isCut ? 'countShown' : 'count', { count, shown: whole(mostShown) });
}

/** Finds a place by name, kilometre or coordinate, and goes there; what was found stays said until it is closed. */
export function FindBox({ task, onClose }: HandProps<'find'>): ReactNode {
  const cockpit = useCockpit();
  const [found, setFound] = useState<{ readonly task: typeof task; readonly place: Findable } | null>(null);
  const gazetteer = useGazetteer();
  if (found !== null && found.task === task && typeof gazetteer !== 'string') {
    const again = (): void => cockpit.openHandTask({ kind: 'find' });
    return (
      <FoundNote key={found.place.id} place={found.place} index={gazetteer.index} onAgain={again} onClose={onClose} />
    );
  }
  const choose = (place: Findable, { index }: Gazetteer): void => {
    remember(place);
    goTo(cockpit, place, index);
    setFound({ task, place });
  };
  return <Search gazetteer={gazetteer} onChoose={choose} onClose={onClose} />;
}

interface SearchProps {
  readonly gazetteer: Gazetteer | 'reading' | 'failed';
  readonly onChoose: (place: Findable, gazetteer: Gazetteer) => void;
  readonly onClose: () => void;
}

function Search({ gazetteer, onChoose, onClose }: SearchProps): ReactNode {
  const { document: study } = useCockpit();
  const { language, corridors, features } = study;
  const texts = words[language];
  const [text, setText] = useState('');
  const own = useMemo(() => ownPlaces({ corridors, features }), [corridors, features]);
  const found = useMemo((): FoundPlaces => {
    if (typeof gazetteer === 'string') return { typed: null, places: [] };
    return text.trim() === '' ? { typed: null, places: stillThere(recent, own) } : placesFor(text, gazetteer, own);
  }, [text, gazetteer, own]);
  const shown = found.places.slice(0, mostShown);
  const choiceOf = (place: Findable, { index }: Gazetteer): Choice => {
    const across = acrossText(place, language);
    const kind = kindText(place, language);
    return {
      id: place.id,
      name: place.name[language],
      detail: across === '' ? kind : `${kind} · ${across}`,
      aside: kmText(place, index, language),
    };
  };
  return (
    <ChoiceBox
      control="find"
      title={texts.title}
      label={texts.label}
      example={texts.example}
      closeLabel={texts.close}
      listLabel={texts.results}
      text={text}
      choices={typeof gazetteer === 'string' ? [] : shown.map((place) => choiceOf(place, gazetteer))}
      told={typeof gazetteer === 'string' ? texts[gazetteer] : toldOf(text, found, language)}
      hint={text.trim() === '' ? texts.hint : null}
      onText={setText}
      onChoose={(id) => {
        const place = shown.find((one) => one.id === id);
        if (place !== undefined && typeof gazetteer !== 'string') onChoose(place, gazetteer);
      }}
      onClose={onClose}
    />
  );
}
