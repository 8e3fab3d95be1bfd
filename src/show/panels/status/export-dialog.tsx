import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import { type FilmProgress, useCockpit } from '../../cockpit.ts';
import type { PictureSpec } from '../../drawing/picture-spec.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import './export-dialog.css';
import { exportWords } from './export-words.ts';
import { FilmForm } from './film-form.tsx';
import { filmWords } from './film-words.ts';
import { words } from './words.ts';

export function ExportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { document: study, dispatch, saveStudy, saveResults } = useCockpit();
  const [kind, setKind] = useState<'picture' | 'film'>('picture');
  const texts = exportWords[study.language];
  const { picture, film } = filmWords[study.language];
  return (
    <Dialog control="export-panel" title={texts.exportTitle} closeLabel={words[study.language].close} onClose={onClose}>
      <RadioGroup
        control="export-kind"
        label={texts.exportTitle}
        isLabelHidden
        look="segments"
        value={kind}
        choices={[
          { value: 'picture', label: picture },
          { value: 'film', label: film },
        ]}
        onChange={setKind}
      />
      {kind === 'picture' ? <PictureForm /> : <FilmForm />}
      <ExportState />
      <p className="field-help">{texts.inBriefing}</p>
      <div className="row">
        <Button
          control="to-briefing"
          onClick={() => {
            onClose();
            dispatch('setWorkspace', { workspace: 'briefing' });
          }}
        >
          {texts.toBriefing}
        </Button>
      </div>
      <p className="field-help">{texts.alsoFiles}</p>
      <div className="row">
        <Button control="save-study" onClick={saveStudy}>
          {texts.saveStudy}
        </Button>
        <Button control="save-results" onClick={saveResults}>
          {texts.saveResults}
        </Button>
      </div>
    </Dialog>
  );
}

function PictureForm(): ReactNode {
  const { document: study, exporting, exportPicture } = useCockpit();
  const [what, setWhat] = useState<PictureSpec['what']>('view');
  const [size, setSize] = useState<PictureSpec['size']>('4k');
  const texts = exportWords[study.language];
  return (
    <>
      <RadioGroup
        control="export-what"
        label={texts.what}
        value={what}
        choices={[
          { value: 'view', label: texts.view },
          { value: 'map', label: texts.map },
        ]}
        onChange={setWhat}
      />
      <RadioGroup
        control="export-size"
        label={texts.size}
        value={size}
        choices={[
          { value: '1x', label: texts.size1 },
          { value: '2x', label: texts.size2 },
          { value: '4k', label: texts.size4 },
        ]}
        onChange={setSize}
      />
      <p className="field-help">{texts.inside}</p>
      <div className="row">
        <Button
          control="export-make"
          look="main"
          isDisabled={exporting.status === 'running'}
          onClick={() => exportPicture(what, size)}
        >
          {texts.make}
        </Button>
      </div>
    </>
  );
}

function FilmBar({ film }: { readonly film: FilmProgress }): ReactNode {
  const { language } = useCockpit().document;
  const format = formatOf(language);
  const { step, done, total } = film;
  const text = say(filmWords, language, step, { done: format.whole(done), total: format.whole(total) });
  return <ProgressBar text={text} share={total === 0 ? null : done / total} />;
}

function ExportState(): ReactNode {
  const { document: study, exporting, saveText } = useCockpit();
  const { language } = study;
  // A film says its count at every frame: a voice is told of its end alone.
  const isFilm = exporting.status === 'running' && exporting.film !== null;
  return (
    <div role={isFilm ? undefined : 'status'}>
      {isFilm ? <FilmBar film={exporting.film} /> : null}
      {exporting.status === 'running' && !isFilm ? (
        <ProgressBar text={exportWords[language].making} share={null} />
      ) : null}
      {exporting.status === 'done' ? <p>{say(exportWords, language, 'made', { file: exporting.file })}</p> : null}
      {exporting.status === 'done' && exporting.recipe !== null ? (
        <RecipeButton recipe={exporting.recipe} onSave={saveText} text={filmWords[language].recipe} />
      ) : null}
      {exporting.status === 'failed' ? <ProblemNote problem={exporting.problem} language={language} /> : null}
    </div>
  );
}

interface RecipeButtonProps {
  readonly recipe: { readonly name: string; readonly text: string };
  readonly text: string;
  readonly onSave: (name: string, text: string, type: string) => void;
}

const RecipeButton = ({ recipe, text, onSave }: RecipeButtonProps): ReactNode => (
  <div className="row">
    <Button control="film-recipe" look="link" onClick={() => onSave(recipe.name, recipe.text, 'application/json')}>
      {text}
    </Button>
  </div>
);
