import type { FieldRole, MappedField, Mapping } from '../../document/reading.ts';

/** The only field of a role, or undefined. */
export const fieldOf = ({ fields }: Mapping, role: FieldRole): MappedField | undefined =>
  fields.find((field) => field.role === role);

export const fieldsOf = ({ fields }: Mapping, role: FieldRole): readonly MappedField[] =>
  fields.filter((field) => field.role === role);

/** Names of measures and classes stand in addresses: plain letters, digits, blanks, "-", "_" and "." alone. */
export function plainLabel(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\w .-]/g, '')
    .trim()
    .slice(0, 60);
}

export const labelOf = ({ label, column }: MappedField): string => plainLabel(label) || plainLabel(column) || 'value';
