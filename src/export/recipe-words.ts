import { defineWords } from '../base/words.ts';

export const words = defineWords({
  en: {
    madeOn: 'Made with Corredor {version} on {date}.',
    madeWith: 'Made with Corredor {version}.',
    version: 'It was made with Corredor {made}; this is Corredor {now}.',
    method: '{name}: version {made} of the method then, version {now} now; its figures may differ.',
    methodGone: '{name}: version {made} of the method then; this version of Corredor does not have the method.',
    inputOther:
      'Another input: it was made from {file} (SHA-256 {sha256}); here is {found} (SHA-256 {foundSha256}). The figures differ.',
    inputMissing: 'An input is not here: {file} (SHA-256 {sha256}). Open that file to have the figures again.',
  },
  es: {
    madeOn: 'Hecho con Corredor {version} el {date}.',
    madeWith: 'Hecho con Corredor {version}.',
    version: 'Se hizo con Corredor {made}; este es Corredor {now}.',
    method: '{name}: entonces la versión {made} del método, ahora la versión {now}; sus cifras pueden ser otras.',
    methodGone: '{name}: entonces la versión {made} del método; esta versión de Corredor no tiene el método.',
    inputOther:
      'Otra entrada: se hizo con {file} (SHA-256 {sha256}); aquí está {found} (SHA-256 {foundSha256}). Las cifras difieren.',
    inputMissing: 'Falta una entrada: {file} (SHA-256 {sha256}). Abra ese archivo para obtener de nuevo las cifras.',
  },
});
