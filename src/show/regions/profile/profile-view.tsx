import type { ReactNode } from 'react';

/** The profile of one region. */
export function ProfileView(): ReactNode {
  return null;
}
