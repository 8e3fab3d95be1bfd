import { Fragment, type ReactNode } from 'react';
import type { Language } from '../../../base/words.ts';
import '../choice-box.css';
import type { ListedCombo } from './key-list.ts';
import { words } from './words.ts';

/** Whether the keyboard has a Cmd key where others have Ctrl. */
export const hasCmd = (platform: string): boolean => /mac|iphone|ipad/i.test(platform);

const isMac = (): boolean => hasCmd(navigator.platform);

/** A key as its cap is printed, and as it is said where the print is a sign. */
interface Cap {
  readonly text: string;
  readonly said: string;
}

const arrows: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };

function capOf(key: string, language: Language): Cap {
  const texts: Readonly<Record<string, string>> = words[language];
  const arrow = arrows[key];
  if (arrow !== undefined) return { text: arrow, said: texts[`said.${key}`] ?? key };
  if (key === 'Escape') return { text: 'Esc', said: 'Esc' };
  const text = texts[`key.${key}`] ?? (key.length === 1 ? key.toUpperCase() : key);
  return { text, said: text };
}

/** The caps of keys that are pressed together. */
export function capsOf(combo: ListedCombo, language: Language, isCmd: boolean): readonly Cap[] {
  const mod = isCmd ? 'Cmd' : 'Ctrl';
  const before = [
    ...(combo.mod === true ? [mod] : []),
    ...(combo.alt === true ? ['Alt'] : []),
    ...(combo.shift === true ? [words[language]['key.Shift']] : []),
  ];
  return [...before.map((text) => ({ text, said: text })), capOf(combo.key, language)];
}

interface KeyCapsProps {
  readonly combos: readonly ListedCombo[];
  readonly language: Language;
}

/** Keys as on a keyboard; any of several does the same. */
export function KeyCaps({ combos, language }: KeyCapsProps): ReactNode {
  return combos.map((combo, i) => (
    <Fragment key={JSON.stringify(combo)}>
      {i === 0 ? null : <span className="key-or"> {words[language].or} </span>}
      <span className="key-combo">
        {capsOf(combo, language, isMac()).map(({ text, said }, k) => (
          <Fragment key={text}>
            {k === 0 ? null : '+'}
            <kbd className="key">
              <span aria-hidden={said !== text}>{text}</span>
              {said === text ? null : <span className="spoken-only">{said}</span>}
            </kbd>
          </Fragment>
        ))}
      </span>
    </Fragment>
  ));
}
