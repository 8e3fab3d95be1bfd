const rarest = 0.05;

/** Whether a change that is larger than at `larger` of `of` other dates is among the largest 5 %, itself counted. */
export function standsOut({ larger, of }: { readonly larger: number; readonly of: number }): boolean {
  return (of - larger + 1) / (of + 1) <= rarest;
}
