import type { ReactNode } from 'react';
import { fill, type Language, say } from '../../../base/words.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import { type DataSet, type Report, useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { nameOf } from '../../panels/data/data-set-item.tsx';
import { words } from '../../panels/data/words.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { droppedLines, rejectionText } from '../../problems/rejection-text.ts';

const mostRows = 200;

interface PartProps {
  readonly report: Report;
  readonly language: Language;
}

/** What became of every row of a file. */
export function ReportDialog({ set, onClose }: { readonly set: DataSet; readonly onClose: () => void }): ReactNode {
  const { language } = useCockpit().document;
  const texts = words[language];
  const format = formatOf(language);
  const { report } = set;
  const figures = [
    [texts.read, report.read],
    [texts.accepted, report.accepted],
    [texts.rejected, report.read - report.accepted],
  ] as const;
  return (
    <Dialog
      control="report"
      title={say(words, language, 'reportTitle', { name: nameOf(set, language) })}
      closeLabel={texts.close}
      onClose={onClose}
      width={720}
    >
      <dl className="figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{format.whole(value)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <strong>{texts.counted}: </strong>
        {[sourceText(set.source, language, 'counted'), sourceText(set.source, language, 'caution')].join(' ')}
      </p>
      <Notices set={set} language={language} />
      <Rejections report={report} language={language} />
      <DroppedColumns report={report} language={language} />
      <Origin set={set} language={language} />
    </Dialog>
  );
}

function Notices({ set, language }: { readonly set: DataSet; readonly language: Language }): ReactNode {
  const { notices } = set.report;
  if (notices.length === 0) return null;
  const textOf = (key: string, count: string): string => fill(sourceText(set.source, language, key), { count });
  return (
    <section>
      <h3>{words[language].notices}</h3>
      <ul className="bullets">
        {notices.map(({ key, count }) => (
          <li key={key}>{textOf(key, formatOf(language).whole(count))}</li>
        ))}
      </ul>
    </section>
  );
}

function Rejections({ report, language }: PartProps): ReactNode {
  const texts = words[language];
  const format = formatOf(language);
  if (report.rejections.length === 0) return <p>{texts.noneRejected}</p>;
  const shown = report.rejections.slice(0, mostRows);
  const all = report.read - report.accepted;
  return (
    <section>
      <h3>{texts.rejections}</h3>
      <ul className="bullets">
        {Object.entries(report.counts).map(([reason, count]) => (
          <li key={reason}>{`${rejectionText(reason, language)}: ${format.whole(count)}`}</li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="scrolling-table" tabIndex={0} aria-label={texts.rejections}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.line}</th>
              <th scope="col">{texts.reasonOf}</th>
              <th scope="col">{texts.column}</th>
              <th scope="col">{texts.cell}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one line can be left out for two reasons
              <tr key={at}>
                <td className="number">{format.whole(row.line)}</td>
                <td>{rejectionText(row.reason, language)}</td>
                <td>{row.column}</td>
                <td>{row.shape}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < all ? (
        <p className="field-help">
          {say(words, language, 'firstOf', { shown: format.whole(shown.length), all: format.whole(all) })}
        </p>
      ) : null}
    </section>
  );
}

function DroppedColumns({ report, language }: PartProps): ReactNode {
  const texts = words[language];
  if (report.dropped.length === 0) return <p>{texts.noneDropped}</p>;
  return (
    <section>
      <h3>{texts.dropped}</h3>
      <ul className="bullets">
        {droppedLines(report.dropped, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Origin({ set, language }: { readonly set: DataSet; readonly language: Language }): ReactNode {
  const texts = words[language];
  const rows = [
    [texts.publisher, `${set.publisher}. ${set.title}`],
    [texts.file, set.file],
    ['SHA-256', set.sha256],
    [texts.licence, set.licence],
    [texts.retrieved, set.retrieved ?? ''],
  ].filter(([, value]) => value !== '');
  return (
    <dl className="origin">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
