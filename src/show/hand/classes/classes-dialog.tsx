import { type ReactNode, useId } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { areaCountsSlot, type LayerSpec } from '../../../document/layers.ts';
import { useCockpit } from '../../cockpit.ts';
import { layers } from '../../layers/index.ts';
import type { LayerInput } from '../../layers/layer.ts';
import { layerNames } from '../../layers/layer-name.ts';
import { listName } from '../../panels/layers/area-choices.ts';
import { AreasCounted } from '../../panels/layers/areas-counted.tsx';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { themes } from '../../theme/colours.ts';
import { useScene } from '../../use-scene.ts';
import type { HandProps } from '../hand-props.ts';
import { BreakHistogram } from './break-histogram.tsx';
import { type ClassEditor, classEditorOf } from './class-editor.ts';
import { ClassTable } from './class-table.tsx';
import { DomainFields } from './domain-fields.tsx';
import { FigureFields } from './figure-fields.tsx';
import { MethodFields } from './method-fields.tsx';
import { RampField } from './ramp-field.tsx';
import { SideDialog } from './side-dialog.tsx';
import { useStyle } from './use-style.ts';
import { words } from './words.ts';

/** Classes, colours and names of a layer, changed on the map as they are changed here. */
export function ClassesDialog({ task, onClose }: HandProps<'classes'>): ReactNode {
  const { document: study, dataSets } = useCockpit();
  const { language } = study;
  const spec = study.layers.find(({ id }) => id === task.layer);
  if (spec === undefined) return null;
  const names = layerNames(study.layers, language, (one) => listName(one, language, dataSets));
  const title = say(words, language, 'title', { name: names.get(spec.id) ?? spec.id });
  const whose = layers.find(({ id }) => id === spec.layer)?.classes ?? 'none';
  return (
    <SideDialog control="classes" title={title} closeLabel={words[language].close} onClose={onClose}>
      {whose === 'own' ? <Editor spec={spec} language={language} /> : <Why whose={whose} language={language} />}
    </SideDialog>
  );
}

/** Why there is nothing to be changed. */
function Why({ whose, language }: { readonly whose: 'fixed' | 'none'; readonly language: Language }): ReactNode {
  const texts = words[language];
  return (
    <>
      {whose === 'fixed' ? <h3 className="field-label">{texts.fixedTitle}</h3> : null}
      <p>{texts[whose]}</p>
    </>
  );
}

/** What a layer is drawn from, whichever of several "areas" layers it is. */
function useInput(spec: LayerSpec): LayerInput {
  const { layers: shared, areaLayers } = useScene();
  const own = areaLayers.find((input) => input.spec.id === spec.id);
  return { ...(own ?? shared), spec };
}

interface EditorProps {
  readonly spec: LayerSpec;
  readonly language: Language;
}

function Editor({ spec, language }: EditorProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const input = useInput(spec);
  const setStyle = useStyle(spec.id);
  const theme = themes[study.theme];
  const texts = words[language];
  const editor = classEditorOf(input, theme);
  return (
    <>
      <FigureFields input={input} language={language} />
      {editor === null ? (
        <NoFigures spec={spec} language={language} />
      ) : editor.figures.as === 'sizes' ? (
        <Sizes editor={editor} language={language} />
      ) : (
        <Classes editor={editor} language={language} />
      )}
      <div className="row">
        {spec.visible ? null : (
          <Button
            control="class-show"
            look="main"
            onClick={() => dispatch('showLayer', { id: spec.id, visible: true })}
          >
            {texts.showLayer}
          </Button>
        )}
        <Button control="class-reset" isDisabled={spec.style === null} onClick={() => setStyle(null)}>
          {texts.reset}
        </Button>
      </div>
    </>
  );
}

/** Why there are no figures, and a way to ask for them again where they could not be worked out. */
function NoFigures({ spec, language }: EditorProps): ReactNode {
  const { results } = useCockpit();
  const status =
    spec.layer === 'areas' ? results.areaCounts[areaCountsSlot(spec.areas, spec.style?.figure ?? 'count')] : undefined;
  if (spec.visible && status?.status === 'failed') return <AreasCounted spec={spec} />;
  return <p role="status">{words[language].noFigures}</p>;
}

interface PartProps {
  readonly editor: ClassEditor;
  readonly language: Language;
}

function Classes({ editor, language }: PartProps): ReactNode {
  const theme = themes[useCockpit().document.theme];
  const setStyle = useStyle(editor.spec.id);
  const { style } = editor;
  return (
    <>
      <MethodFields editor={editor} language={language} />
      <BreakHistogram editor={editor} theme={theme} language={language} />
      <ClassTable editor={editor} language={language} />
      <RampField editor={editor} theme={theme} language={language} />
      {editor.figures.as === 'changes' ? null : <DomainFields editor={editor} language={language} />}
      <CheckBox
        control="class-counts"
        label={words[language].hasCounts}
        isChecked={style.hasCounts}
        onChange={(hasCounts) => setStyle({ ...style, hasCounts })}
      />
    </>
  );
}

function Sizes({ editor, language }: PartProps): ReactNode {
  const theme = themes[useCockpit().document.theme];
  const id = useId();
  return (
    <section aria-labelledby={id} className="panel-stack">
      <p id={id}>{words[language].sizes}</p>
      <BreakHistogram editor={editor} theme={theme} language={language} />
      <DomainFields editor={editor} language={language} />
    </section>
  );
}
