import { defineWords } from '../../../base/words.ts';

/** Mappings that the browser keeps by name. */
export const keptWords = defineWords({
  en: {
    title: 'Saved mappings',
    offer: 'A saved mapping fits this file: “{name}”.',
    use: 'Use it',
    useNamed: 'Use the mapping {name}',
    inUse: 'in use',
    forget: 'Forget',
    forgetNamed: 'Forget the mapping {name}',
    lacks: 'Does not fit: this file has no column {columns}',
    none: 'None is saved in this browser yet.',
    name: 'Save this mapping under the name',
    replaces: 'One of this name is saved already: it is replaced.',
    keeps: 'Names of columns and what they are, never a cell, stay in this browser.',
    save: 'Save the mapping',
    saved: 'Saved as “{name}”.',
    forgotten: 'Forgotten: “{name}”.',
    notSaved: 'This browser keeps nothing: its storage is full or closed. The mapping stays in the study file.',
    nameMissing: 'Give it a name first.',
  },
  es: {
    title: 'Asignaciones guardadas',
    offer: 'Una asignación guardada corresponde a este archivo: «{name}».',
    use: 'Usarla',
    useNamed: 'Usar la asignación {name}',
    inUse: 'en uso',
    forget: 'Olvidar',
    forgetNamed: 'Olvidar la asignación {name}',
    lacks: 'No corresponde: este archivo no tiene la columna {columns}',
    none: 'Todavía no hay ninguna guardada en este navegador.',
    name: 'Guardar esta asignación con el nombre',
    replaces: 'Ya hay una guardada con ese nombre: se sustituye.',
    keeps: 'En este navegador quedan nombres de columnas y lo que son, nunca una celda.',
    save: 'Guardar la asignación',
    saved: 'Guardada como «{name}».',
    forgotten: 'Olvidada: «{name}».',
    notSaved:
      'Este navegador no conserva nada: su almacenamiento está lleno o cerrado. La asignación queda en el archivo del estudio.',
    nameMissing: 'Primero póngale un nombre.',
  },
});
