import { defineWords } from '../../src/base/words.ts';

/** What went wrong, and what to do. {where} is an address without its password, or a folder. */
export const failureWords = defineWords({
  en: {
    'wrong-usage': '{what} is not understood. --help lists the options.',
    nowhere: 'Nothing says where the records are: give --from (or --to), or the whole address in {variable}.',
    'password-in-command':
      'The address has a password. Every program of this machine can read it in a command: put the whole address into {variable}, or leave the password out and type it when asked.',
    'address-broken':
      'The address is not understood. It looks like clickhouse://USER@HOST:8123/DATABASE or postgres://USER@HOST:5432/DATABASE.',
    'address-option':
      'The address has {option} after its "?", which is not used here. ClickHouse takes nothing there: https:// is its TLS. PostgreSQL takes sslmode.',
    'sslmode-unknown':
      'sslmode={mode} is not used here: take disable (no TLS), require (TLS, any certificate), verify-ca or verify-full (TLS, a certificate that is trusted).',
    'address-unknown':
      'No engine takes {where}: give a folder that "npm run enrich" made, or an address of ClickHouse or PostgreSQL.',
    'name-not-plain':
      '"{name}" is not a plain name: letters, digits and "_" alone can be read from, so that nothing else can be slipped in.',
    'study-missing': '{file} is not there.',
    'study-broken': '{file} is no study: save one in the app with "Study", "Save".',
    'study-newer': '{file} was made with a newer Corredor: use that one here too.',
    'corridor-unknown': 'The study names a corridor, {corridor}, that this Corredor does not know.',
    'depth-not-whole': "The corridor's depth is {depth} km. A cube has whole kilometres: round it in the study.",
    'resolution-missing':
      'The study has cells of H3 resolution {resolution}, and these records have {there}: choose one of those in the study, or enrich again with --resolutions.',
    'nothing-chosen':
      'The filters of the study leave no month or no class at all. Leave out --filtered, or change the study.',
    'only-figures':
      'There are no records at points here, only figures of areas, which no cell or kilometre counts: ask for --by areas {there}.',
    'figure-twice':
      'Two files give {measure} of {area} in {month}: it would be counted twice. Enrich one of them alone into a folder.',
    'briefing-finer':
      "The study's cells (H3 {resolution}) are finer than its briefing may have (H3 {limit}): choose that size in the study.",
    'briefing-by':
      'A briefing is summed from cells alone, so that two cuts of the land give nothing away: use --by cells, and add up in the app.',
    'threshold-without-reason': 'A threshold under 5 needs a reason, which the study keeps: write it there.',
    'folder-missing': '{where} is not there.',
    'folder-empty': '{where} has no records.',
    'folder-unfinished':
      '{file} is not whole in {where} yet: run "npm run enrich" again with the same files, it goes on where it stopped.',
    'manifest-missing': '{file} is not there: give a folder that "npm run enrich" made.',
    'manifest-broken': '{file} cannot be read: it is no manifest of enriched records, or was damaged.',
    'manifest-newer': '{file} was made with a newer Corredor: use that one here too.',
    'manifest-not-kept':
      'Beside {table} stands no {table}_manifest, which "npm run load" writes: give it with --manifest DIR/manifest.json.',
    'manifest-differs': '{where} has {found} records, and its manifest {expected}: load again, or count the folder.',
    'part-lost': 'The part {file} is missing, though the manifest names it: enrich again into a new folder.',
    'part-truncated':
      'The part {file} has {bytes} bytes of {expected}: it was cut off. Enrich again into a new folder.',
    'part-broken': 'The part {file} cannot be read. Enrich again into a new folder.',
    'part-differs': 'The part {file} is not what was written: its SHA-256 differs. Enrich again into a new folder.',
    'part-other-columns':
      'The part {file} has no column {column} of the form that is needed: it was made by another Corredor. Enrich again into a new folder.',
    'columns-differ':
      '{where} has other columns: {column} is missing or of another type. Load it again with "npm run load".',
    'kind-unknown': 'The records have a kind, {kind}, that the manifest does not name: load or enrich again.',
    'area-unknown': 'The records have an area, {area}, that this Corredor does not know.',
    'count-too-large': 'A count is larger than can be held exactly.',
    'host-unknown': '{where}: there is no such host. Is the name right, and the network there?',
    'server-away': '{where} does not answer. Is the server running, and the port right?',
    'server-lost': '{where} went away in the middle. Nothing was written; ask again when it is back.',
    'tls-missing':
      '{where} speaks no TLS at this port. Is the port right? Where the network is trusted, leave out sslmode (PostgreSQL), or write clickhouse:// for https://.',
    'tls-needed': '{where} takes this user with TLS alone: put ?sslmode=verify-full (or require) behind the address.',
    'certificate-refused':
      "{where} shows a certificate that is not trusted here ({reason}): it is out of date, of another host, or signed by an authority that this machine does not know. Name that authority's file in NODE_EXTRA_CA_CERTS, or ask the server's administrator.",
    'wrong-password': '{where} refuses the user or the password.',
    'not-allowed':
      '{where} does not allow this user to do that: ask its administrator for the right to read (or, to load, to create and insert).',
    'database-missing': '{where}: there is no such database.',
    'table-missing': '{where} has no such table: name it with --table, or make it with "npm run load".',
    'cluster-missing': '{where} knows no such cluster: SELECT cluster FROM system.clusters lists them.',
    'all-replicas-unknown':
      '{where} is a ClickHouse too old to know clusterAllReplicas: name the cluster without /all-replicas, or a Distributed table with --table.',
    'replicas-same':
      '{where} has {found} records in all replicas of {name}, and its manifest {expected}: replicas that hold the same rows count them again. Name the cluster without /all-replicas: one replica of each shard is read then.',
    'citus-missing':
      '{where} is not distributed: Citus is not in this database. Leave out --distribute, or have CREATE EXTENSION citus done.',
    'cluster-not-here': '{where} takes no --cluster: a distributed table of PostgreSQL is read by its name.',
    timeout: '{where} took longer than allowed. Give it more with --timeout SECONDS, or ask for less with --filtered.',
    memory:
      '{where} needs more memory than allowed. Give it more with --memory, or ask for less: --by cells, or --filtered.',
    'disk-full': '{where}: the disk is full. Nothing was written; make room and ask again.',
    'engine-lost':
      'The embedded engine ended without a word, as happens where the machine has no memory left: allow it less with --memory.',
    'engine-missing':
      'The embedded engine is not here: it is made for Linux and macOS (in Windows: within WSL), and is fetched once. Remove scripts/cube/engines/clickhouse/embedded/node_modules and ask again, or load the records into a server.',
    'engine-said': '{where} says: {text}',
    'out-not-allowed': '{file} may not be written.',
    'out-nowhere': '{file} cannot be written: its folder is not there, or a folder has its name.',
    'load-part-differs':
      '{where}: {file} is in the table {table} already, with other rows: empty or drop {table} and load again.',
    'load-other-folder':
      '{where}: {table} has parts that this folder does not have, such as {file}: load into another table with --table.',
    'load-into-folder': 'Records are loaded into a server: give --to an address of ClickHouse or PostgreSQL.',
    stopped: 'Stopped. Nothing was written.',
  },
  es: {
    'wrong-usage': 'No se entiende {what}. Con --help se ve qué opciones hay.',
    nowhere: 'Nada dice dónde están los registros: indique --from (o --to), o la dirección completa en {variable}.',
    'password-in-command':
      'La dirección tiene una contraseña. Cualquier programa de este equipo puede leerla en un comando: ponga la dirección completa en {variable}, o quite la contraseña y escríbala cuando se le pida.',
    'address-broken':
      'No se entiende la dirección. Es de la forma clickhouse://USUARIO@EQUIPO:8123/BASE o postgres://USUARIO@EQUIPO:5432/BASE.',
    'address-option':
      'La dirección tiene {option} después de «?», que aquí no se usa. ClickHouse no toma nada ahí: https:// es su TLS. PostgreSQL toma sslmode.',
    'sslmode-unknown':
      'sslmode={mode} no se usa aquí: indique disable (sin TLS), require (TLS, cualquier certificado), verify-ca o verify-full (TLS, un certificado de confianza).',
    'address-unknown':
      'Ningún motor acepta {where}: indique una carpeta hecha con «npm run enrich», o una dirección de ClickHouse o PostgreSQL.',
    'name-not-plain':
      '«{name}» no es un nombre simple: solo letras, dígitos y «_», para que no pueda colarse nada más.',
    'study-missing': 'No se encuentra {file}.',
    'study-broken': '{file} no es un estudio: guarde uno en la aplicación con «Estudio», «Guardar».',
    'study-newer': '{file} se hizo con un Corredor más nuevo: use ese también aquí.',
    'corridor-unknown': 'El estudio nombra un corredor, {corridor}, que este Corredor no conoce.',
    'depth-not-whole':
      'La profundidad del corredor es de {depth} km. Un cubo tiene kilómetros enteros: redondéela en el estudio.',
    'resolution-missing':
      'El estudio tiene celdas de resolución H3 {resolution}, y estos registros tienen {there}: elija una de esas en el estudio, o enriquezca otra vez con --resolutions.',
    'nothing-chosen':
      'Los filtros del estudio no dejan ningún mes o ninguna clase. Quite --filtered, o cambie el estudio.',
    'only-figures':
      'Aquí no hay registros en puntos, solo cifras de áreas, que ninguna celda ni kilómetro cuenta: pida --by areas {there}.',
    'figure-twice':
      'Dos archivos dan {measure} de {area} en {month}: se contaría dos veces. Enriquezca solo uno de ellos en una carpeta.',
    'briefing-finer':
      'Las celdas del estudio (H3 {resolution}) son más finas de lo que puede tener su sesión informativa (H3 {limit}): elija ese tamaño en el estudio.',
    'briefing-by':
      'Una sesión informativa se suma solo de celdas, para que dos cortes del terreno no revelen nada: use --by cells, y sume en la aplicación.',
    'threshold-without-reason': 'Un umbral menor que 5 necesita una razón, que el estudio guarda: escríbala ahí.',
    'folder-missing': 'No se encuentra {where}.',
    'folder-empty': '{where} no tiene registros.',
    'folder-unfinished':
      '{file} aún no está completo en {where}: ejecute «npm run enrich» otra vez con los mismos archivos; sigue donde se detuvo.',
    'manifest-missing': 'No se encuentra {file}: indique una carpeta hecha con «npm run enrich».',
    'manifest-broken': 'No se puede leer {file}: no es un manifiesto de registros enriquecidos, o se dañó.',
    'manifest-newer': '{file} se hizo con un Corredor más nuevo: use ese también aquí.',
    'manifest-not-kept':
      'Junto a {table} no hay {table}_manifest, que escribe «npm run load»: indíquelo con --manifest CARPETA/manifest.json.',
    'manifest-differs':
      '{where} tiene {found} registros, y su manifiesto {expected}: cargue otra vez, o cuente la carpeta.',
    'part-lost': 'Falta la parte {file}, aunque el manifiesto la nombra: enriquezca otra vez en una carpeta nueva.',
    'part-truncated':
      'La parte {file} tiene {bytes} bytes de {expected}: quedó cortada. Enriquezca otra vez en una carpeta nueva.',
    'part-broken': 'No se puede leer la parte {file}. Enriquezca otra vez en una carpeta nueva.',
    'part-differs':
      'La parte {file} no es lo que se escribió: su SHA-256 es otro. Enriquezca otra vez en una carpeta nueva.',
    'part-other-columns':
      'La parte {file} no tiene la columna {column} en la forma necesaria: la hizo otro Corredor. Enriquezca otra vez en una carpeta nueva.',
    'columns-differ':
      '{where} tiene otras columnas: {column} falta o es de otro tipo. Cargue otra vez con «npm run load».',
    'kind-unknown':
      'Los registros tienen una clase, {kind}, que el manifiesto no nombra: cargue o enriquezca otra vez.',
    'area-unknown': 'Los registros tienen un área, {area}, que este Corredor no conoce.',
    'count-too-large': 'Un conteo es mayor de lo que puede guardarse con exactitud.',
    'host-unknown': '{where}: no existe ese equipo. ¿Es correcto el nombre, y hay red?',
    'server-away': '{where} no responde. ¿Está en marcha el servidor, y es correcto el puerto?',
    'server-lost': '{where} dejó de responder a la mitad. No se escribió nada; repita el comando cuando vuelva.',
    'tls-missing':
      '{where} no habla TLS en este puerto. ¿Es correcto el puerto? Si la red es de confianza, quite sslmode (PostgreSQL), o escriba clickhouse:// en lugar de https://.',
    'tls-needed':
      '{where} solo acepta a este usuario con TLS: agregue ?sslmode=verify-full (o require) al final de la dirección.',
    'certificate-refused':
      '{where} muestra un certificado en el que no se confía aquí ({reason}): venció, es de otro equipo, o lo firmó una autoridad que este equipo no conoce. Indique el archivo de esa autoridad en NODE_EXTRA_CA_CERTS, o pregunte a quien administra el servidor.',
    'wrong-password': '{where} rechaza el usuario o la contraseña.',
    'not-allowed':
      '{where} no permite eso a este usuario: pida a quien lo administra el permiso de leer (o, para cargar, de crear e insertar).',
    'database-missing': '{where}: no existe esa base de datos.',
    'table-missing': '{where} no tiene esa tabla: nómbrela con --table, o hágala con «npm run load».',
    'cluster-missing': '{where} no conoce ese clúster: SELECT cluster FROM system.clusters los enumera.',
    'all-replicas-unknown':
      '{where} es un ClickHouse demasiado antiguo para clusterAllReplicas: nombre el clúster sin /all-replicas, o una tabla Distributed con --table.',
    'replicas-same':
      '{where} tiene {found} registros en todas las réplicas de {name}, y su manifiesto {expected}: las réplicas que tienen las mismas filas las cuentan otra vez. Nombre el clúster sin /all-replicas: así se lee una réplica de cada fragmento.',
    'citus-missing':
      '{where} no es distribuida: Citus no está en esta base de datos. Quite --distribute, o pida que se haga CREATE EXTENSION citus.',
    'cluster-not-here': '{where} no acepta --cluster: una tabla distribuida de PostgreSQL se lee por su nombre.',
    timeout: '{where} tardó más de lo permitido. Dele más con --timeout SEGUNDOS, o pida menos con --filtered.',
    memory:
      '{where} necesita más memoria de la permitida. Dele más con --memory, o pida menos: --by cells, o --filtered.',
    'disk-full': '{where}: el disco está lleno. No se escribió nada; libere espacio y repita el comando.',
    'engine-lost':
      'El motor incorporado terminó sin decir nada, como ocurre cuando al equipo no le queda memoria: permítale menos con --memory.',
    'engine-missing':
      'El motor incorporado no está aquí: está hecho para Linux y macOS (en Windows, dentro de WSL), y se descarga una vez. Quite scripts/cube/engines/clickhouse/embedded/node_modules y repita el comando, o cargue los registros en un servidor.',
    'engine-said': '{where} dice: {text}',
    'out-not-allowed': 'No se permite escribir {file}.',
    'out-nowhere': 'No se puede escribir {file}: su carpeta no está, o una carpeta tiene su nombre.',
    'load-part-differs':
      '{where}: {file} ya está en la tabla {table}, con otras filas: vacíe o borre {table} y cargue otra vez.',
    'load-other-folder':
      '{where}: {table} tiene partes que esta carpeta no tiene, como {file}: cargue en otra tabla con --table.',
    'load-into-folder':
      'Los registros se cargan en un servidor: indique en --to una dirección de ClickHouse o PostgreSQL.',
    stopped: 'Se detuvo. No se escribió nada.',
  },
});

export type FailureCode = keyof typeof failureWords.en;
