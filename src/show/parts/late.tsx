import { type ComponentType, createElement, type ReactNode, Suspense, use, useLayoutEffect, useState } from 'react';
import { useCockpit } from '../cockpit.ts';
import { Button } from './button.tsx';
import { Guard } from './guard.tsx';
import { words } from './late-words.ts';
import { pendingParts } from './pending.ts';

/** A part of the page that is loaded when it is first shown. */
export interface LatePart<Props extends object> {
  (props: Props): ReactNode;
  /** Loads it before it is shown, so that it stands there at once. */
  load(): Promise<ComponentType<Props>>;
}

/**
 * What is not seen before the first press comes in a file of its own: the first map does not wait for it. Once it is
 * there it is drawn at once; where it cannot be loaded it says so, and is asked for again at a press.
 */
export function late<Props extends object>(name: string, load: () => Promise<ComponentType<Props>>): LatePart<Props> {
  const part = onceLoaded(load);
  const Coming = (props: Props): ReactNode => createElement(part.here() ?? use(part.load()), props);
  const Late = (props: Props): ReactNode => {
    const { language } = useCockpit().document;
    // Decided once: another place in the tree would be another part, with its fields empty.
    const [AtOnce] = useState(() => part.start());
    const [attempt, setAttempt] = useState(1);
    if (AtOnce !== null) return createElement(AtOnce, props);
    const retry = (): void => {
      part.start();
      setAttempt(attempt + 1);
    };
    const instead = (): ReactNode => (
      <div className="panel-stack" role="alert">
        <p className="problem-note">
          <strong>{words[language].failed}</strong> {words[language].kept}
        </p>
        <Button control={`retry-${name}`} onClick={retry}>
          {words[language].retry}
        </Button>
      </div>
    );
    return (
      <Guard key={attempt} instead={instead}>
        <Suspense fallback={<Wait />}>
          <Coming {...props} />
        </Suspense>
      </Guard>
    );
  };
  return Object.assign(Late, { load: part.load });
}

function Wait(): ReactNode {
  const { language } = useCockpit().document;
  useLayoutEffect(() => pendingParts.begin(), []);
  return (
    <p className="field-help" role="status">
      {words[language].loading}
    </p>
  );
}

interface Loaded<Part> {
  /** Null until it is loaded. */
  here(): Part | null;
  load(): Promise<Part>;
  /** Begins again after a failure, and tells what is here already. */
  start(): Part | null;
}

/** Loads once; a failure stands until somebody starts again, so that who waits for it hears of it. */
function onceLoaded<Part>(load: () => Promise<Part>): Loaded<Part> {
  let here: Part | null = null;
  let loading: Promise<Part> | null = null;
  let hasFailed = false;
  const tried = async (): Promise<Part> => {
    try {
      here = await load();
      return here;
    } catch (cause) {
      hasFailed = true;
      throw cause;
    }
  };
  return {
    here: () => here,
    load: () => {
      loading ??= tried();
      return loading;
    },
    start: () => {
      if (hasFailed) loading = null;
      hasFailed = false;
      return here;
    },
  };
}
