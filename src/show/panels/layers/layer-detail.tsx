import { type ReactNode, useRef } from 'react';
import { say } from '../../../base/words.ts';
import { type LayerSpec, mostLayers } from '../../../document/layers.ts';
import type { OwnText } from '../../../document/own.ts';
import { useCockpit } from '../../cockpit.ts';
import { isCopy } from '../../layers/drawing-id.ts';
import { layers } from '../../layers/index.ts';
import { Button } from '../../parts/button.tsx';
import { HelpMark } from '../../parts/help-mark.tsx';
import { Select } from '../../parts/select.tsx';
import { TypedField } from '../../parts/typed-field.tsx';
import type { LayerState } from '../../scene-map.ts';
import { panelWords } from '../panel-words.ts';
import { areaChoices } from './area-choices.ts';
import { AreasCounted } from './areas-counted.tsx';
import { detailWords as words } from './detail-words.ts';
import { OpacityField } from './opacity-field.tsx';
import { wayKeyOf } from './row-text.ts';

export interface DetailProps {
  readonly spec: LayerSpec;
  /** As the list calls it. */
  readonly name: string;
  /** From the top, 0 for the first. */
  readonly row: number;
  readonly total: number;
  readonly state: LayerState;
  /** @param to place from the bottom, 0 for the lowest */
  onMove(to: number): void;
  /** Tells a screen reader what was done. */
  onSay(text: string): void;
}

/** All that can be done with a layer. */
export function LayerDetail(props: DetailProps): ReactNode {
  const { spec, name, state } = props;
  const { language } = useCockpit().document;
  const way = state.state === 'gives-way' ? wayKeyOf(state.to) : undefined;
  return (
    <>
      {way === undefined ? null : <p className="field-help">{words[language][way]}</p>}
      <OpacityField spec={spec} name={name} />
      {spec.layer === 'areas' ? (
        <>
          <AreasCounted spec={spec} />
          <AreasField spec={spec} />
        </>
      ) : null}
      <NameFields spec={spec} />
      <Classes spec={spec} name={name} />
      <Actions {...props} />
    </>
  );
}

function Actions({ spec, name, row, total, onMove, onSay }: DetailProps): ReactNode {
  const { document: study, dispatch, saveOutline } = useCockpit();
  const place = useRef<HTMLDivElement>(null);
  const { language } = study;
  const { id } = spec;
  const texts = words[language];
  const at = total - 1 - row;
  const told = (key: keyof typeof texts): string => say(words, language, key, { name });
  const remove = (): void => {
    // The focus goes to a row that stays.
    const own = place.current?.closest('li');
    const other = own?.nextElementSibling ?? own?.previousElementSibling;
    other?.querySelector<HTMLElement>('.layer-more')?.focus();
    dispatch('removeLayer', { id });
    onSay(told('removed'));
  };
  const duplicate = (): void => {
    dispatch('duplicateLayer', { id });
    onSay(told('duplicated'));
  };
  return (
    <div ref={place} className="layer-actions">
      <Button control={`layer-up-${id}`} label={told('upOf')} isDisabled={row === 0} onClick={() => onMove(at + 1)}>
        {texts.up}
      </Button>
      <Button
        control={`layer-down-${id}`}
        label={told('downOf')}
        isDisabled={row === total - 1}
        onClick={() => onMove(at - 1)}
      >
        {texts.down}
      </Button>
      <Button
        control={`layer-copy-${id}`}
        label={told('duplicateOf')}
        isDisabled={total >= mostLayers}
        onClick={duplicate}
      >
        {texts.duplicate}
      </Button>
      {isCopy(spec) ? (
        <Button control={`layer-remove-${id}`} label={told('removeOf')} onClick={remove}>
          {texts.remove}
        </Button>
      ) : null}
      {spec.layer === 'corridor' ? (
        <Button control="save-outline" look="link" label={texts.outlineLabel} onClick={saveOutline}>
          {texts.geoJson}
        </Button>
      ) : null}
    </div>
  );
}

/** Longer names are no names. */
const longestName = 80;

function NameFields({ spec: { id, name, layer } }: Pick<DetailProps, 'spec'>): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language } = study;
  const texts = words[language];
  const plain = layers.find((one) => one.id === layer)?.words[language].name ?? layer;
  const keep = (change: Partial<OwnText>): void =>
    dispatch('setLayer', { id, change: { name: { ...name, ...change } } });
  const cut = (text: string): string => text.trim().slice(0, longestName);
  return (
    <>
      <TypedField
        control={`layer-name-en-${id}`}
        label={texts.nameEn}
        kind="text"
        value={name.en}
        onCommit={(en) => keep({ en: cut(en) })}
      />
      <TypedField
        control={`layer-name-es-${id}`}
        label={texts.nameEs}
        kind="text"
        value={name.es}
        help={say(words, language, 'nameHelp', { plain })}
        onCommit={(es) => keep({ es: cut(es) })}
      />
    </>
  );
}

function AreasField({ spec: { id, areas } }: Pick<DetailProps, 'spec'>): ReactNode {
  const { document: study, dataSets, dispatch } = useCockpit();
  const { language, features } = study;
  const isNoneDrawn = areas === 'drawn' && !features.some(({ kind }) => kind === 'area');
  return (
    <Select
      control={`layer-areas-${id}`}
      label={words[language].areas}
      value={areas}
      options={areaChoices(areas, dataSets, language)}
      onChange={(chosen) => dispatch('setLayer', { id, change: { areas: chosen } })}
      {...(isNoneDrawn ? { help: say(words, language, 'noneDrawn', { places: panelWords[language].places }) } : {})}
    />
  );
}

/** A way to the classes, for layers that have their own; a method's are said to be its own. */
function Classes({ spec: { id, layer }, name }: Pick<DetailProps, 'spec' | 'name'>): ReactNode {
  const { document: study, openHandTask } = useCockpit();
  const texts = words[study.language];
  const kind = layers.find((one) => one.id === layer)?.classes ?? 'none';
  if (kind === 'none') return null;
  if (kind === 'fixed') return <p className="field-help">{texts.classesFixed}</p>;
  return (
    <div className="row">
      <Button
        control={`layer-classes-${id}`}
        label={say(words, study.language, 'classesOf', { name })}
        onClick={() => openHandTask({ kind: 'classes', layer: id })}
      >
        {texts.classes}
      </Button>
      <HelpMark topic="classes" name={texts.classes} isInline />
    </div>
  );
}
