import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import type { PageItem, PageText } from '../../page/page.ts';
import type { TextField } from '../own-texts.ts';
import { placed } from './placed.ts';
import styles from './preview.module.css';
import { words } from './words.ts';

interface PageTextButtonProps {
  readonly item: PageText;
  readonly field: TextField;
  readonly scale: number;
  readonly onEdit: () => void;
}

/** A text of the page that a person can change where it stands. */
export function PageTextButton({ item, field, scale, onEdit }: PageTextButtonProps): ReactNode {
  const { language } = useCockpit().document;
  const text = item.lines.join(' ');
  const name = words[language][`field.${field.of}`];
  return (
    <button
      type="button"
      className={styles.text}
      style={placed(item.box, scale)}
      data-control={`text-${item.field}`}
      aria-label={say(words, language, 'change', { field: name, text })}
      title={name}
      onClick={onEdit}
    />
  );
}

/** What the canvas shows, for those who listen to the page. */
export function HiddenItem({ item }: { readonly item: PageItem }): ReactNode {
  if (item.kind === 'text') return <p className="spoken-only">{item.lines.join(' ')}</p>;
  if (item.kind === 'image') return item.alt === '' ? null : <p className="spoken-only">{item.alt}</p>;
  if (item.kind !== 'legend') return null;
  return (
    <div className="spoken-only">
      <p>{item.title.join(' ')}</p>
      <ul>
        {item.entries.map(({ entry }) => (
          <li key={entry.id}>{entry.label}</li>
        ))}
      </ul>
      {item.notes === null ? null : <p>{item.notes.lines.join(' ')}</p>}
    </div>
  );
}
