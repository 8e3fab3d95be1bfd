import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { type HandTask, useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { CopyLink } from './copy-link.tsx';
import { moreWords } from './more-words.ts';
import { words } from './words.ts';

const entries = [
  { control: 'more-commands', task: { kind: 'commands' }, key: 'commands' },
  { control: 'more-keys', task: { kind: 'keys' }, key: 'keys' },
  { control: 'more-presets', task: { kind: 'presets' }, key: 'presets' },
  { control: 'more-tour', task: { kind: 'tour' }, key: 'tour' },
  { control: 'more-help', task: { kind: 'help', topic: 'border-kilometre' }, key: 'help' },
  { control: 'more-about', task: { kind: 'about' }, key: 'about' },
] as const satisfies readonly { control: string; task: HandTask; key: keyof (typeof moreWords)['en'] }[];

const studies = { control: 'studies', task: { kind: 'studies' } } as const satisfies {
  control: string;
  task: HandTask;
};

interface MoreMenuProps {
  /** The bar has no room for studies and their link, which stand here then. */
  readonly hasStudies: boolean;
}

/** What is used now and then, behind one button of the bar. */
export function MoreMenu({ hasStudies }: MoreMenuProps): ReactNode {
  const { document: study, openHandTask } = useCockpit();
  const texts = moreWords[study.language];
  const menu = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const close = (): void => {
    if (menu.current !== null) menu.current.open = false;
  };
  const leave = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || menu.current?.open !== true) return;
    event.preventDefault();
    close();
    summary.current?.focus();
  };
  const entry = ({ control, task, text }: { control: string; task: HandTask; text: string }): ReactNode => (
    <Button
      key={control}
      control={control}
      look="quiet"
      onClick={() => {
        // What opens gives the focus back to where it was: to the button of the menu, which stays.
        summary.current?.focus();
        close();
        openHandTask(task);
      }}
    >
      {text}
    </Button>
  );
  return (
    <details ref={menu} className="more" onBlur={leave} onKeyDown={press}>
      <summary ref={summary} className="button" data-control="more" aria-label={texts.more} title={texts.more}>
        <svg className="more-mark" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h.01M8 8h.01M13 8h.01" />
        </svg>
      </summary>
      <div className="more-list">
        {hasStudies ? entry({ ...studies, text: words[study.language].studies }) : null}
        {hasStudies ? <CopyLink language={study.language} /> : null}
        {entries.map(({ key, ...of }) => entry({ ...of, text: texts[key] }))}
      </div>
    </details>
  );
}
