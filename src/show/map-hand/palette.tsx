import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useCockpit } from '../cockpit.ts';
import { type MarkTool, measureKinds, selectKinds, startMark } from '../tool.ts';
import { words } from './words.ts';

const menus = { select: selectKinds, measure: measureKinds } as const;
type MenuName = keyof typeof menus;

const icons: Readonly<Record<MenuName | MarkTool['kind'], string>> = {
  select: 'M2.5 2.5h8v8h-8zM9 9l5 2-2.2.9L11 14z',
  measure: 'M1.5 11 11 1.5 14.5 5 5 14.5zM4 8.5l1.5 1.5M6.5 6l1.5 1.5M9 3.5 10.5 5',
  'select-rectangle': 'M2.5 4h11v8h-11z',
  'select-lasso': 'M8 2.5c3.5 0 6 1.7 6 4s-2.5 4-6 4-6-1.7-6-4 2.5-4 6-4zM5.5 10c-1 1.5.5 2 0 3.5',
  'select-polygon': 'm3 5 6-2.5 4.5 5-3 5.5-7-1z',
  'select-kilometres': 'M1.5 10c3-6 5 2 8-3s3-3 5-4M3 6v8M12 2v8',
  'select-areas': 'M2.5 2.5h5v5h-5zM8.5 8.5h5v5h-5zM8.5 2.5h5v5h-5z',
  'measure-distance': 'M2.5 12.5 13.5 3.5M1 11l3 3M12 2l3 3',
  'measure-area': 'm3 5 6-2.5 4.5 5-3 5.5-7-1zM6 8h4M8 6v4',
  'measure-bearing': 'M8 1.5a6.5 6.5 0 1 0 .01 0zM10.5 5.5 7 7l-1.5 3.5L9 9z',
  'measure-border': 'M1.5 10c3-6 5 2 8-3s3-3 5-4M3 9.5a1 1 0 1 0 .01 0M12 3.5a1 1 0 1 0 .01 0',
};

const Icon = ({ name }: { readonly name: keyof typeof icons }): ReactNode => (
  <svg viewBox="0 0 16 16" aria-hidden="true" className="hand-icon">
    <path d={icons[name]} />
  </svg>
);

interface PaletteProps {
  /** A tool was taken by keyboard: the keys are the map's. */
  onTaken(): void;
}

/** Tools on the map, in two menus. */
export function Palette({ onTaken }: PaletteProps): ReactNode {
  const { language } = useCockpit().document;
  return (
    <section className="palette" aria-label={words[language].palette}>
      <ToolMenu name="select" onTaken={onTaken} />
      <ToolMenu name="measure" onTaken={onTaken} />
    </section>
  );
}

function ToolMenu({ name, onTaken }: PaletteProps & { readonly name: MenuName }): ReactNode {
  const { document: study, tool, takeTool } = useCockpit();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const texts = words[study.language];
  const kinds: readonly MarkTool['kind'][] = menus[name];
  useOutside(menu, isOpen, () => setOpen(false));
  useEffect(() => {
    if (isOpen) menu.current?.querySelector<HTMLElement>('[role="menuitemradio"]')?.focus();
  }, [isOpen]);
  const take = (kind: MarkTool['kind'], isByKey: boolean): void => {
    setOpen(false);
    takeTool(tool?.kind === kind ? null : startMark(kind));
    if (isByKey) onTaken();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen) return;
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitemradio"]') ?? [])];
    const at = items.findIndex((item) => item.matches(':focus'));
    const to = stepTo(event.key, at, items.length);
    if (event.key === 'Tab') {
      setOpen(false);
      return;
    }
    if (event.key === 'Escape') {
      setOpen(false);
      button.current?.focus();
    } else if (to === null) return;
    else items[to]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside have names and the focus
    <div ref={menu} className="tool-menu" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="button"
        data-control={`tools-${name}`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        data-taken={tool !== null && kinds.some((kind) => kind === tool.kind)}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={name} />
        <span className="tool-name">{texts[name]}</span>
        <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <div id={id} className="tool-items" role="menu" aria-label={texts[name]} data-floats>
          {kinds.map((kind) => (
            <button
              key={kind}
              type="button"
              role="menuitemradio"
              aria-checked={tool?.kind === kind}
              tabIndex={-1}
              data-control={`tool-${kind}`}
              onClick={({ detail }) => take(kind, detail === 0)}
            >
              <Icon name={kind} />
              {texts[kind]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Where a key leads in a menu; null for a key that leads nowhere. */
function stepTo(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function useOutside(inside: { readonly current: HTMLElement | null }, isOn: boolean, act: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    const press = (event: PointerEvent): void => {
      if (event.target instanceof Node && inside.current?.contains(event.target) !== true) act();
    };
    window.addEventListener('pointerdown', press, true);
    return () => window.removeEventListener('pointerdown', press, true);
  });
}
