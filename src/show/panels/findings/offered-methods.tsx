import type { ReactNode } from 'react';
import { cards } from '../../../analyse/catalog.ts';
import { MethodForm } from './method-form.tsx';

/** Comparisons have a panel of their own, and regions a workspace. */
const offered = cards.filter(({ shape, needs }) => shape !== 'shift' && needs !== 'regions');

/** The form of all methods that are run by name: with their texts, which the first view does not wait for. */
export function OfferedMethods(): ReactNode {
  return <MethodForm cards={offered} />;
}
