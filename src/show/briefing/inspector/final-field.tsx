import type { ReactNode } from 'react';
import { cards } from '../../../analyse/catalog.ts';
import { type Language, localeOf, say } from '../../../base/words.ts';
import type { FinalMark } from '../../../document/sheet.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { type Changed, changedSince, finalMark, isChanged } from '../final-mark.ts';
import { briefingWords as words } from './briefing-words.ts';

const shownOfHash = 12;

/** Day on the person's clock, ISO. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

const methodName = (method: string, language: Language): string =>
  cards.find(({ id }) => id === method)?.words[language].name ?? method;

const dayText = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

/** Draft until a person marks it final; a final briefing says what it stands on, and when that is another. */
export function FinalField(): ReactNode {
  const { document: study, dataSets, dispatch } = useCockpit();
  const { language, briefing } = study;
  const { final } = briefing;
  const texts = words[language];
  if (final === null) {
    return (
      <div className="field">
        <span className="field-label">{texts.state}</span>
        <p>{texts.isDraft}</p>
        <div className="row">
          <Button
            control="briefing-final"
            onClick={() => dispatch('setBriefing', { change: { final: finalMark(study, dataSets, today()) } })}
          >
            {texts.markFinal}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className="field">
      <span className="field-label">{texts.state}</span>
      <FinalWarning changed={changedSince(final, dataSets)} />
      <p>{say(words, language, 'isFinal', { date: dayText(final.on, language) })}</p>
      <HeldList final={final} />
      <div className="row">
        <Button control="briefing-draft" onClick={() => dispatch('setBriefing', { change: { final: null } })}>
          {texts.draftAgain}
        </Button>
      </div>
    </div>
  );
}

function HeldList({ final }: { readonly final: FinalMark }): ReactNode {
  const { document: study, dataSets } = useCockpit();
  const { language } = study;
  const titleOf = (table: string, file: string): string => dataSets.find((set) => set.table === table)?.title ?? file;
  return (
    <ul className="bullets small">
      {final.data.map(({ table, file, sha256 }) => (
        <li key={table}>
          {say(words, language, 'holdsData', { file: titleOf(table, file), hash: sha256.slice(0, shownOfHash) })}
        </li>
      ))}
      {final.methods.map(({ id, version }) => (
        <li key={id}>{say(words, language, 'holdsMethod', { method: methodName(id, language), version })}</li>
      ))}
    </ul>
  );
}

/** What of a final briefing is another than when it was marked. */
export function FinalWarning({ changed }: { readonly changed: Changed }): ReactNode {
  const { language } = useCockpit().document;
  const texts = words[language];
  if (!isChanged(changed)) return null;
  const { data, missing, methods } = changed;
  const parts = [
    data.length === 0 ? '' : say(words, language, 'changedData', { files: data.join(', ') }),
    missing.length === 0 ? '' : say(words, language, 'changedMissing', { files: missing.join(', ') }),
    methods.length === 0
      ? ''
      : say(words, language, 'changedMethods', { methods: methods.map((id) => methodName(id, language)).join(', ') }),
  ];
  return (
    <p className="problem-note" role="alert">
      <strong>{texts.changed}</strong> {parts.filter((part) => part !== '').join(' ')} {texts.changedRemedy}
    </p>
  );
}
