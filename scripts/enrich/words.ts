import { defineWords } from '../../src/base/words.ts';

export const words = defineWords({
  en: {
    usage: `npm run enrich -- FILE... --out FOLDER
  Makes Parquet of records, a row each, by calendar year: day, place, H3 cells, border kilometre, areas, kind, people.
  FILE is any file of records that Corredor reads, or of figures of sectors, counties or states by month, or a folder of them.
  --out FOLDER            where it is written; run again, it goes on where it was
  --resolutions 5,6       H3 resolutions, 3 to 7 (5)
  --study study.json      a study: the resolution of its cells is added, and how it has its files read
  --reading FILE          a study that has files of the same form read (may be given again)
  --decimals 5            decimals of longitude and latitude, 0 to 7
  --threads N             threads that read (as many as there are cores)
  --part-rows 524288      rows that a thread takes at once: fewer need less memory, and make more and smaller parts
  --same-name             files with the name of one that is in the folder hold other records
  --follow                waits for more files in the folders given, until it is interrupted
  --language en|es`,
    'progress.looking': '{name}: looking it over, {share} %',
    'progress.writing': '{name}: {rows} rows, {speed} a second, {share} %, {rest} s left',
    done: '{name}: {accepted} of {read} rows in {seconds} s ({speed} a second); {rejected} left out, see {ledger}.',
    'done.figures':
      '{name}: {rows} figures of areas by month, under {level}. No cell counts them; "npm run cube -- --by areas {level}" does.',
    'done.again': '{name}: is in the folder already, not read again.',
    'done.resumed': '{name}: goes on; {slices} of its pieces were there.',
    'done.changed':
      '{name}: it changed, or is read otherwise, since it was begun; it is done again from its beginning.',
    folder: 'In {folder} now: files {files}, rows {rows}, parts {parts}.',
    'hint.reading': 'Drop it in the app, say there how it is read, save the study, and give that study with --reading.',
    following: 'Waiting for more files. Ctrl+C ends it.',
    ended: 'Ended. The same command goes on.',
  },
  es: {
    usage: `npm run enrich -- ARCHIVO... --out CARPETA
  Hace Parquet de registros, uno por fila, por año calendario: día, lugar, celdas H3, kilómetro de frontera, áreas, clase, personas.
  ARCHIVO es cualquier archivo de registros que lee Corredor, o de cifras de sectores, condados o estados por mes, o una carpeta con ellos.
  --out CARPETA           dónde se escribe; si se repite, continúa donde se quedó
  --resolutions 5,6       resoluciones H3, de 3 a 7 (5)
  --study study.json      un estudio: se agrega la resolución de sus celdas y cómo lee sus archivos
  --reading ARCHIVO       un estudio que lee archivos de la misma forma (puede repetirse)
  --decimals 5            decimales de longitud y latitud, de 0 a 7
  --threads N             hilos que leen (tantos como núcleos)
  --part-rows 524288      filas que un hilo toma a la vez: menos filas usan menos memoria y hacen más partes, más pequeñas
  --same-name             los archivos con el nombre de uno que ya está contienen otros registros
  --follow                espera más archivos en las carpetas dadas hasta que se interrumpe
  --language en|es`,
    'progress.looking': '{name}: se revisa, {share} %',
    'progress.writing': '{name}: {rows} filas, {speed} por segundo, {share} %, faltan {rest} s',
    done: '{name}: {accepted} de {read} filas en {seconds} s ({speed} por segundo); {rejected} fuera, ver {ledger}.',
    'done.figures':
      '{name}: {rows} cifras de áreas por mes, en {level}. Ninguna celda las cuenta; «npm run cube -- --by areas {level}» sí.',
    'done.again': '{name}: ya está en la carpeta, no se lee de nuevo.',
    'done.resumed': '{name}: continúa; {slices} de sus partes ya estaban.',
    'done.changed': '{name}: cambió, o se lee de otro modo, desde que se empezó; se hace de nuevo desde el principio.',
    folder: 'En {folder} hay ahora: archivos {files}, filas {rows}, partes {parts}.',
    'hint.reading':
      'Arrástrelo a la aplicación, indique ahí cómo se lee, guarde el estudio y entréguelo con --reading.',
    following: 'Esperando más archivos. Ctrl+C termina.',
    ended: 'Terminado. El mismo comando continúa.',
  },
});
