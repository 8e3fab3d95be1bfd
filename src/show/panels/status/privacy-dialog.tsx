import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { privacyWords } from './privacy-words.ts';
import { words } from './words.ts';

const knownNames = {
  'corredor.study': 'kept.study',
  'corredor.history': 'kept.history',
  'corredor.mappings': 'kept.mappings',
  'corredor.layout': 'kept.layout',
  'corredor.first-run': 'kept.firstRun',
  'corredor.runs': 'kept.runs',
  'corredor.recent': 'kept.recent',
} as const;
/** Before the name of a study that was saved. */
const savedPrefix = 'study:';
const isKnown = (name: string): name is keyof typeof knownNames => name in knownNames;

export function PrivacyDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { document: study, requestsElsewhere, kept, forget } = useCockpit();
  const [isForgotten, setForgotten] = useState(false);
  const { language } = study;
  const texts = privacyWords[language];
  const format = formatOf(language);
  const nameOf = (name: string): string => {
    if (isKnown(name)) return texts[knownNames[name]];
    const saved = name.startsWith(savedPrefix) ? name.slice(savedPrefix.length) : null;
    return saved === null ? name : say(privacyWords, language, 'kept.saved', { name: saved });
  };
  return (
    <Dialog control="privacy-panel" title={texts.privacyTitle} closeLabel={words[language].close} onClose={onClose}>
      <p className="big-count">{say(privacyWords, language, 'requests', { count: format.whole(requestsElsewhere) })}</p>
      <p>{texts.privacyHow}</p>
      <section>
        <h3>{texts.kept}</h3>
        {kept.length === 0 ? <p>{texts.keptNothing}</p> : null}
        <ul className="bullets">
          {kept.map(({ name, bytes }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two studies may have one name, and the list is drawn as a whole
            <li key={`${at}-${name}`}>
              {say(privacyWords, language, 'keptItem', { name: nameOf(name), size: format.decimal(bytes / 1000, 1) })}
            </li>
          ))}
        </ul>
        <p className="field-help">{texts.keptNote}</p>
      </section>
      <div className="row">
        <Button
          control="forget"
          onClick={() => {
            forget();
            setForgotten(true);
          }}
        >
          {texts.forget}
        </Button>
        <span role="status">{isForgotten ? texts.forgotten : ''}</span>
      </div>
    </Dialog>
  );
}
