import type { ReactNode } from 'react';
import { parseMonthIso } from '../../../base/month.ts';
import { type Language, say } from '../../../base/words.ts';
import { filledText } from '../../../corridors/corridor.ts';
import type { OwnCorridor, OwnFeature } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { corridorDraftOf, featureDraftOf } from '../../tool.ts';
import { AreaButtons, AreaCount } from './area-buttons.tsx';
import { words } from './words.ts';

interface CorridorsProps {
  readonly onSave: (corridor: OwnCorridor) => void;
}

/** Corridors of the person's own, the one on display marked. */
export function OwnCorridors({ onSave }: CorridorsProps): ReactNode {
  const { language, corridors } = useCockpit().document;
  const texts = words[language];
  return (
    <section aria-label={texts.corridors}>
      <h3 className="field-label">{texts.corridors}</h3>
      {corridors.length === 0 ? <p className="field-help">{texts.noCorridors}</p> : null}
      <ul className="own-things">
        {corridors.map((corridor) => (
          <CorridorItem key={corridor.id} corridor={corridor} onSave={onSave} />
        ))}
      </ul>
    </section>
  );
}

function corridorLine({ fromKm, toKm, depthKm }: OwnCorridor, language: Language): string {
  const { whole } = formatOf(language);
  return say(words, language, 'corridorLine', {
    from: whole(fromKm),
    to: whole(toKm),
    length: whole(Math.round(toKm) - Math.round(fromKm)),
    depth: whole(depthKm),
  });
}

function CorridorItem({ corridor, onSave }: CorridorsProps & { readonly corridor: OwnCorridor }): ReactNode {
  const { document: study, dispatch, openPlaceForm } = useCockpit();
  const { language } = study;
  const { id } = corridor;
  const texts = words[language];
  const isShown = study.corridor === id;
  const name = filledText(corridor.name)[language];
  const labelOf = (act: string): string => say(words, language, 'ofThing', { act, name });
  return (
    <li className="own-thing" data-shown={isShown}>
      <strong>{name}</strong>
      <span className="field-help">{corridorLine(corridor, language)}</span>
      <div className="row">
        <Button
          control={`place-show-${id}`}
          look="link"
          label={labelOf(texts.show)}
          isDisabled={isShown}
          onClick={() => dispatch('setCorridor', { corridor: id })}
        >
          {isShown ? texts.shown : texts.show}
        </Button>
        <Button
          control={`place-edit-${id}`}
          look="link"
          label={labelOf(texts.edit)}
          onClick={() => openPlaceForm(corridorDraftOf(corridor))}
        >
          {texts.edit}
        </Button>
        <Button
          control={`place-save-${id}`}
          look="link"
          label={labelOf(texts.geoJson)}
          onClick={() => onSave(corridor)}
        >
          {texts.geoJson}
        </Button>
        <Button
          control={`place-remove-${id}`}
          look="link"
          label={labelOf(texts.remove)}
          onClick={() => dispatch('removeOwn', { from: 'corridors', id })}
        >
          {texts.remove}
        </Button>
      </div>
    </li>
  );
}

/** Things on the map that the person drew or loaded. */
export function OwnThings(): ReactNode {
  const { language, features } = useCockpit().document;
  const texts = words[language];
  return (
    <section aria-label={texts.things}>
      <h3 className="field-label">{texts.things}</h3>
      {features.length === 0 ? <p className="field-help">{texts.noThings}</p> : null}
      <ul className="own-things">
        {features.map((thing) => (
          <ThingItem key={thing.id} thing={thing} />
        ))}
      </ul>
    </section>
  );
}

/** "since Aug 2007", both months, or that there is no limit. */
export function monthsThere({ from, to }: Pick<OwnFeature, 'from' | 'to'>, language: Language): string {
  const write = (iso: string): string => {
    const month = parseMonthIso(iso);
    return month === undefined ? iso : formatOf(language).shortMonth(month);
  };
  if (from === null && to === null) return words[language].always;
  if (to === null) return say(words, language, 'since', { from: write(from ?? '') });
  if (from === null) return say(words, language, 'until', { to: write(to) });
  return say(words, language, 'between', { from: write(from), to: write(to) });
}

function ThingItem({ thing }: { readonly thing: OwnFeature }): ReactNode {
  const { document: study, dispatch, openPlaceForm } = useCockpit();
  const { language } = study;
  const { id, kind, source } = thing;
  const isArea = kind === 'area' && thing.lonLat.length > 2;
  const texts = words[language];
  const name = filledText(thing.name)[language];
  const labelOf = (act: string): string => say(words, language, 'ofThing', { act, name });
  return (
    <li className="own-thing">
      <strong>{name}</strong>
      <span className="field-help">
        {`${texts[kind]}, ${monthsThere(thing, language)}`}
        {source === '' ? null : `. ${say(words, language, 'source', { source })}`}
      </span>
      {isArea ? <AreaCount id={id} /> : null}
      <div className="row">
        {isArea ? <AreaButtons id={id} labelOf={labelOf} /> : null}
        <Button
          control={`place-edit-${id}`}
          look="link"
          label={labelOf(texts.edit)}
          onClick={() => openPlaceForm(featureDraftOf(thing))}
        >
          {texts.edit}
        </Button>
        <Button
          control={`place-remove-${id}`}
          look="link"
          label={labelOf(texts.remove)}
          onClick={() => dispatch('removeOwn', { from: 'features', id })}
        >
          {texts.remove}
        </Button>
      </div>
    </li>
  );
}
