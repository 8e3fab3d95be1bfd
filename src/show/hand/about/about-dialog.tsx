import type { ReactNode } from 'react';
import about from '../../../../package.json' with { type: 'json' };
import { cards } from '../../../analyse/catalog.ts';
import { type Language, say } from '../../../base/words.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import { citationOf } from '../../citation-text.ts';
import { type DataSet, useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { mapPanelWords } from '../../map-words.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import type { HandProps } from '../hand-props.ts';
import './about.css';
import { LicenceSection } from './licence-section.tsx';
import { words } from './words.ts';

const promises = ['promise.offline', 'promise.nothing', 'promise.same', 'promise.refuses'] as const;
const limits = ['limit.smugglers', 'limit.future', 'limit.people', 'limit.borders'] as const;

/** What the app is, what it stands on, and what it promises and does not. */
export function AboutDialog({ onClose }: HandProps<'about'>): ReactNode {
  const { document: study, dataSets, requestsElsewhere, openHandTask } = useCockpit();
  const { language } = study;
  const texts = words[language];
  const count = formatOf(language).whole(requestsElsewhere);
  const own = dataSets.filter(({ shipped }) => !shipped);
  return (
    <Dialog control="about-panel" title={texts.title} closeLabel={texts.close} onClose={onClose} width={720}>
      <div className="panel-stack">
        <p>{texts.what}</p>
        <p>{say(words, language, 'version', { version: about.version })}</p>
        <div className="row">
          <Button control="about-tour" onClick={() => openHandTask({ kind: 'tour' })}>
            {texts.tour}
          </Button>
          <Button control="about-help" onClick={() => openHandTask({ kind: 'help', topic: 'border-kilometre' })}>
            {texts.definitions}
          </Button>
        </div>
      </div>
      <Bullets title={texts.promises} lines={promises.map((key) => say(words, language, key, { count }))} />
      <Bullets title={texts.limits} lines={limits.map((key) => texts[key])} />
      <Sources title={texts.sources} sets={dataSets.filter(({ shipped }) => shipped)} language={language} />
      {own.length === 0 ? null : <Sources title={texts.ownSources} sets={own} language={language} />}
      <section>
        <h3>{texts.map}</h3>
        <p>{mapPanelWords[language].attribution}</p>
      </section>
      <section data-about="methods">
        <h3>{texts.methods}</h3>
        <ul className="about-list">
          {cards.map(({ id, version, citation, words: named }) => (
            <li key={id}>
              <strong>{named[language].name}</strong>
              {say(words, language, 'method', { version, citation })}
            </li>
          ))}
        </ul>
      </section>
      <section data-about="licences">
        <h3>{texts.packages}</h3>
        <LicenceSection language={language} />
      </section>
    </Dialog>
  );
}

function Bullets({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  return (
    <section>
      <h3>{title}</h3>
      <ul className="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

interface SourcesProps {
  readonly title: string;
  readonly sets: readonly DataSet[];
  readonly language: Language;
}

/** Each table with its publisher, licence, day of retrieval and fingerprint. */
function Sources({ title, sets, language }: SourcesProps): ReactNode {
  return (
    <section data-about="sources">
      <h3>{title}</h3>
      <ul className="about-list">
        {sets.map((set) => (
          <li key={set.table}>
            <strong>{set.shipped ? sourceText(set.source, language, 'name') : set.file}</strong>
            {sourceLine(set, language)}
            <span className="hash">{say(words, language, 'file', { file: set.file, hash: set.sha256 })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sourceLine(set: DataSet, language: Language): string {
  const { publisher, title, licence } = citationOf(set, language);
  const { retrieved } = set;
  const day = retrieved === null ? [] : [say(words, language, 'retrieved', { date: dayText(retrieved, language) })];
  return [`${publisher}: ${title}`, licence, ...day].filter((part) => part !== '').join('; ');
}

/** "2026-01-31" as the language writes it; another text as it is. */
function dayText(iso: string, language: Language): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime())
    ? iso
    : new Intl.DateTimeFormat(language === 'es' ? 'es-MX' : 'en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
        day,
      );
}
