import type { ReactNode } from 'react';
import './parts.css';

interface ProgressBarProps {
  /** What is being done, with its count. */
  readonly text: string;
  /** 0 to 1; null where the end is not known. */
  readonly share: number | null;
}

export function ProgressBar({ text, share }: ProgressBarProps): ReactNode {
  const percent = share === null ? undefined : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div className="progress">
      <span>{text}</span>
      <div
        className="progress-track"
        role="progressbar"
        aria-label={text}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div className="progress-done" style={{ width: `${percent ?? 100}%` }} />
      </div>
    </div>
  );
}
