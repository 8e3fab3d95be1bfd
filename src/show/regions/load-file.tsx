import { type ReactNode, useRef } from 'react';
import { useCockpit } from '../cockpit.ts';
import { Button } from '../parts/button.tsx';

interface LoadFileProps {
  readonly control: string;
  readonly label: string;
  /** Kinds of files, as an input takes them. */
  readonly accept: string;
}

/** Opens files as the data panel of Explore does: they are read here and leave the computer nowhere. */
export function LoadFile({ control, label, accept }: LoadFileProps): ReactNode {
  const { openFiles } = useCockpit();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="row">
      <Button control={control} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        data-control={`${control}-input`}
        aria-label={label}
        onChange={(event) => {
          openFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
