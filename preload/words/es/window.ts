/** The Spanish texts of the window. Whoever loads them gets those outside the window too. */
import { dayMs, type Stock } from '../../model/index.ts';
import {
  formatAgo,
  formatDelay,
  formatFall,
  formatMilliseconds,
  formatMoney,
  formatNumber,
  formatPercent,
  formatSpan,
  isInstant,
  isolateIfRtl,
} from '../format.ts';
import { plural } from '../intl.ts';
import type { WindowTexts } from '../texts.ts';
import { endedBy } from './desktop.ts';

export { desktop } from './desktop.ts';

// The window's frame and the live region.

const appName = 'Rentium Tray';

const header: WindowTexts['header'] = {
  balance: 'Saldo',
  noBalance: '—',
  refresh: 'Actualizar',
  pin: 'Mantener abierta esta ventana',
  unpin: 'Dejar que la ventana se cierre',
  sandbox: 'Pruebas',
  connecting: 'Conectando…',
  offlineSince: (time) => `Sin conexión desde ${time}`,
  failingSince: (time) => `Problemas desde ${time}`,
  fell: (by, locale) => `−${formatMoney(by, locale)}`,
  rose: (by, locale) => `+${formatMoney(by, locale)}`,
  fellTo: (by, balance, locale) =>
    `Tu saldo bajó ${formatMoney(by, locale)}, a ${formatMoney(balance, locale)}`,
  roseTo: (by, balance, locale) =>
    `Tu saldo subió ${formatMoney(by, locale)}, a ${formatMoney(balance, locale)}`,
  tabs: { numbers: 'Números', history: 'Historial', settings: 'Ajustes' },
  tabList: 'Vistas',
};

const announcements: WindowTexts['announcements'] = {
  code: (service, code) => `Código ${code.split('').join(' ')} de ${isolateIfRtl(service)}`,
  sms: (service) => `SMS sin código de ${isolateIfRtl(service)}`,
};

// The pages before there is an account: the first run, and a key that is locked.

const firstRun: WindowTexts['firstRun'] = {
  title: 'Números de teléfono para códigos SMS',
  lead: 'Alquila un número, recibe el código y pégalo.',
  trySandbox: 'Probar el entorno de pruebas',
  sandboxHint: 'Números de práctica gratis, sin cuenta.',
  or: 'o practica primero',
  keyLabel: 'Clave de API',
  keyHint: 'Pégala aquí: se comprueba una vez y se guarda en el llavero del sistema.',
  saveKey: 'Guardar clave',
  savingKey: 'Comprobando la clave…',
  keepInMemory: 'Usar en esta sesión',
  keepWeak: 'Guardar de todos modos',
  honest:
    'Otras personas reutilizan los números. Nunca uses uno para tu banco o tu correo principal. Este es un cliente no oficial.',
  getKey: 'Conseguir una clave',
  showKey: 'Mostrar la clave',
  hideKey: 'Ocultar la clave',
};

const locked: WindowTexts['locked'] = {
  title: 'Tu clave está bloqueada',
  lead: 'No se pudo abrir el llavero del sistema, así que la clave guardada no se puede leer. Sigue intacta. Desbloquea el llavero y reinicia: se consulta una sola vez en cada inicio.',
  restart: 'Reiniciar',
  restarting: 'Reiniciando…',
  other: 'o introduce otra clave',
};

// Numbers: the list of cards, and what a card says of its rental.

const numbers: WindowTexts['numbers'] = {
  rent: 'Alquilar un número',
  emptyTitle: 'Ningún número activo',
  emptyText: 'Alquila uno y su código aparecerá aquí.',
  list: 'Números alquilados',
};

const card: WindowTexts['card'] = {
  place: (country, operator) =>
    operator === null ? isolateIfRtl(country) : `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
  ordering: 'Pidiendo…',
  noNumber: 'RentiumSMS no envió ningún número',
  waiting: 'Esperando el SMS',
  waitingMore: 'Atento a más SMS',
  timeLeft: 'Tiempo restante',
  until: (time) => `Hasta ${time}`,
  timeUp: 'Se acabó el tiempo; última comprobación',
  stopWatching: 'Dejar de esperar',
  stopHint:
    'Deja de buscar SMS. El número sigue alquilado hasta que acabe su tiempo: en RentiumSMS no se puede cancelar.',
  stoppedText: 'El número sigue alquilado hasta que acabe su tiempo. Reanuda para ver nuevos SMS.',
  watchAgain: 'Reanudar',
  remove: 'Quitar',
  broken: 'Esta tarjeta no se puede mostrar como debería. El número y sus códigos están a salvo.',
  notWatched: 'En pausa',
  watchingStopped: (number) => `En pausa: ${number}`,
  watchingStoppedFor: (service) => `En pausa: ${isolateIfRtl(service)}`,
  undo: 'Deshacer',
  copy: 'Copiar',
  copyNumber: 'Copiar número',
  copyForms: 'Otros formatos',
  copyE164: (e164) => `Internacional: ${e164}`,
  copyNational: (national) => `Nacional: ${national}`,
  copyDigits: (digits) => `Solo cifras: ${digits}`,
  copyCode: 'Copiar código',
  copied: 'Copiado',
  numberCopied: 'Número copiado',
  codeCopied: 'Código copiado',
  noCode: 'No hay ningún código en este SMS',
  from: (sender) => `De ${isolateIfRtl(sender)}`,
  unknownSender: 'Remitente desconocido',
  disagree: (service, text) =>
    `Dos códigos: RentiumSMS indica ${isolateIfRtl(service)}; el texto, ${isolateIfRtl(text)}.`,
  copyOther: (code) => `Copiar ${isolateIfRtl(code)}`,
  moreSms: (count, locale) =>
    plural(locale, count, {
      one: 'Un SMS más',
      other: `${formatNumber(count, locale)} SMS más`,
    }),
  onHold: (amount, locale) => `${formatMoney(amount, locale)} retenidos`,
  payments: {
    held: (amount, locale) => `${formatMoney(amount, locale)} retenidos; se reembolsan si no llega un SMS`,
    charged: (amount, locale) => `${formatMoney(amount, locale)} pagados`,
    'refund-awaited': (amount, locale, since) =>
      `Reembolso de ${formatMoney(amount, locale)} pendiente desde ${since}`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} reembolsados`,
  },
  costUnknown: 'Precio desconocido',
  chargeUnknown: 'Pago desconocido',
  priceShown: (price, locale) => `El precio mostrado era ${formatMoney(price, locale)}.`,
  priceDiffers: (shown, price, locale) =>
    `El precio mostrado era ${formatMoney(shown, locale)}; el número cuesta ${formatMoney(price, locale)}.`,
  details: 'Detalles',
  more: 'Más',
  less: 'Menos',
  expand: (service) => `Mostrar todo de ${isolateIfRtl(service)}`,
  fold: 'Plegar',
  copiedAt: (time) => `Copiado ${time}`,
  handover: 'Di este PIN al repartidor. No es un código de acceso.',
  paused: (reason) => `En pausa: ${reason}`,
  usual: (by) => `9 de 10 llegan antes de ${by}`,
  unlikely: 'Ya es poco probable',
  noSms: 'No llegó ningún SMS',
  endings: {
    awaited: (amount, locale) => `reembolso de ${formatMoney(amount, locale)} pendiente`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} reembolsados`,
    unseen: 'sin reembolso en un día',
  },
  rentAnother: 'Alquilar otro',
  tryOperator: (operator, rate, price, locale) =>
    [
      `Probar ${isolateIfRtl(operator)}`,
      formatPercent(rate, locale),
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  openService: 'Abrir RentiumSMS',
  label: 'Etiqueta',
  saveLabel: 'Guardar',
  refused: 'Rechazado por el sitio',
  orderedAt: (time) => `Pedido: ${time}`,
  events: {
    ordered: 'Pedido',
    reserved: 'Número asignado',
    unresolved: 'Sin respuesta clara',
    sms: 'SMS recibido',
    stopped: 'En pausa',
    'watched-again': 'Reanudado',
    ended: 'Terminado',
    'refund-seen': 'Reembolsado',
  },
  endedBy,
  lateSms: 'SMS después del final',
  ago: (ms, locale) => (isInstant(ms) ? 'ahora mismo' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'al momento' : `${formatSpan(ms, locale)} después`),
};

// An order whose outcome is not known.

const unresolved: WindowTexts['unresolved'] = {
  title: '¿Se compró este número?',
  reasons: {
    'no-answer': 'RentiumSMS no respondió al pedido.',
    server: 'RentiumSMS respondió al pedido con un error.',
    'bad-response': 'RentiumSMS envió una respuesta que no se puede leer.',
    interrupted: 'Rentium Tray se cerró antes de la respuesta.',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor > after.amountMinor
        ? `Probablemente pagado: tu saldo bajó ${formatFall(before, after, locale)}.`
        : 'Probablemente pagado: los reembolsos lo ocultan en tu saldo.',
    'seems-unspent': (before, after) =>
      before.amountMinor === after.amountMinor
        ? 'Probablemente no pagado: tu saldo no ha cambiado.'
        : 'Probablemente no pagado: otros números explican tu saldo.',
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? 'No se sabe: tu saldo subió.'
        : `No se sabe: tu saldo bajó ${formatFall(before, after, locale)}, que no es el precio.`,
    unknown: () => 'No se sabe: tus saldos no se pueden comparar.',
  },
  unknown: 'No se sabe: falta uno de tus saldos.',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `Otros números costaron ${formatMoney(amount, locale)} entretanto.`
      : `Otros reembolsos sumaron ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)} entretanto.`,
  elsewhereUnknown: 'No se sabe cuánto costaron otros pedidos entretanto.',
  check: 'Volver a comprobar',
  checking: 'Comprobando…',
  dismiss: 'Descartar',
};

// The rent panel.

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = formatNumber(left.count, locale);
  return left.exact ? count : `${count}+`;
};

const rent: WindowTexts['rent'] = {
  title: 'Alquilar un número',
  service: 'Servicio',
  country: 'País',
  operator: 'Operador',
  placeholders: {
    service: 'Elige un servicio',
    country: 'Elige un país',
    operator: 'Elige un operador',
  },
  waitFor: { country: 'Elige antes un servicio', operator: 'Elige antes un país' },
  loading: 'Cargando…',
  noMatch: 'Sin coincidencias',
  empty: 'Aquí no hay nada disponible',
  columns: { name: 'Nombre', rate: 'Éxito', stock: 'Quedan', price: 'Precio', from: 'Desde' },
  sortGroup: 'Ordenar',
  sort: {
    name: 'Ordenar por nombre',
    rate: 'Ordenar por éxito',
    stock: 'Ordenar por los que quedan',
    price: 'Ordenar por precio',
  },
  sorted: {
    name: { ascending: 'Por nombre, de la A a la Z', descending: 'Por nombre, de la Z a la A' },
    rate: {
      ascending: 'Por éxito, los peores primero',
      descending: 'Por éxito, los mejores primero',
    },
    stock: {
      ascending: 'Por los que quedan, de menos a más',
      descending: 'Por los que quedan, de más a menos',
    },
    price: { ascending: 'Por precio, de menor a mayor', descending: 'Por precio, de mayor a menor' },
  },
  unsorted: 'Orden recomendado',
  groups: {
    'favourites-and-recent': 'Favoritos y recientes',
    favourites: 'Favoritos',
    recent: 'Recientes',
    others: 'Todos los demás',
  },
  updating: 'Actualizando…',
  unknown: '–',
  stock,
  option: (name, facts, locale) =>
    [
      isolateIfRtl(name),
      facts.price === null
        ? 'precio desconocido'
        : `${facts.isLowest ? 'desde ' : ''}${formatMoney(facts.price, locale)}`,
      ...(facts.stock === null ? [] : [`quedan ${stock(facts.stock, locale)}`]),
      ...(facts.deliveryRate === null ? [] : [`éxito ${formatPercent(facts.deliveryRate, locale)}`]),
      ...(facts.isBest ? ['mejor opción'] : []),
    ].join(', '),
  submit: (price, locale) =>
    price === null ? 'Alquilar (precio desconocido)' : `Alquilar por ${formatMoney(price, locale)}`,
  incomplete: 'Alquilar',
  topUp: 'Recargar en RentiumSMS',
  bestValue: 'Mejor opción',
  better: (rate, operator, more, locale) => {
    const odds = `${formatPercent(rate, locale)} con ${isolateIfRtl(operator)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds} al mismo precio`;
    return more.amountMinor > 0 ? `${odds} por ${difference} más` : `${odds} por ${difference} menos`;
  },
  updatingPrice: 'Actualizando el precio…',
  balanceAfter: (balance, locale) => `Saldo después: ${formatMoney(balance, locale)}`,
  balanceShort: (balance, locale) => `Tu saldo de ${formatMoney(balance, locale)} no alcanza`,
  servicePrice: (service, most, locale) =>
    `Precio máximo para ${isolateIfRtl(service)}: ${formatMoney(most, locale)}`,
  servicePriceNone: (service) => `Fijar un precio máximo para ${isolateIfRtl(service)}`,
  favourite: 'Favorito',
  favouriteAdded: 'Añadido a favoritos',
  favouriteRemoved: 'Quitado de favoritos',
  quick: 'Favoritos y pedidos recientes',
  quickOrder: ({ service, country, operator }, isFavourite) => {
    const order = `${isolateIfRtl(service.name)}, ${isolateIfRtl(country.name)}, ${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}, favorito` : order;
  },
  ordering: 'Pidiendo…',
  ordered: 'Número pedido',
};

// The line: one field that rents, finds and goes anywhere.

const line: WindowTexts['line'] = {
  title: 'Alquilar o buscar',
  placeholder: 'Alquilar o buscar: wa us, un ajuste, un número…',
  nothing: 'No se encontró nada',
  foot: 'Prueba «wa us»: servicio y país. Intro alquila al precio mostrado.',
  waitHere: 'El código aparecerá aquí cuando llegue.',
  odds: (operator, rate, locale) => `${isolateIfRtl(operator)} · mejor opción ${formatPercent(rate, locale)}`,
};

// Offers beside one that cannot be had, and alerts for it.

const alerts: WindowTexts['alerts'] = {
  others: 'Otras ofertas',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`quedan ${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: 'Ahora no queda ninguno.',
  tellWhenBack: 'Avisarme cuando vuelva',
  price: 'Precio máximo',
  set: 'Recibirás un aviso. No se compra nada.',
  list: 'Avisos',
  waits: (most, locale) =>
    most === null ? 'Esperando a que vuelva' : `Esperando ${formatMoney(most, locale)} o menos`,
  back: (price, locale) => (price === null ? 'Disponible' : `Disponible por ${formatMoney(price, locale)}`),
  stop: 'Quitar aviso',
  stopFor: (order) => `Quitar el aviso de ${isolateIfRtl(order)}`,
};

// History: the list of numbers that ended.

const history: WindowTexts['history'] = {
  views: { list: 'Lista', insights: 'Análisis' },
  viewSwitch: 'Historial como',
  search: 'Buscar',
  more: 'Exportar y eliminar',
  emptyTitle: 'Aún no hay nada',
  emptyText: 'Los números pasan aquí cuando se acaba su tiempo.',
  noMatchTitle: 'Sin coincidencias',
  noMatch: (query) => `Nada coincide con «${isolateIfRtl(query)}»`,
  noMatchText: 'Se busca en servicios, países, operadores, números, remitentes, textos y códigos.',
  noMatchFiltered: 'Ninguna entrada cumple la búsqueda y todos los filtros.',
  showAll: 'Ver todo',
  today: 'Hoy',
  yesterday: 'Ayer',
  entries: (count, locale) =>
    plural(locale, count, { one: '1 entrada', other: `${formatNumber(count, locale)} entradas` }),
  found: (count, total, locale) => `${formatNumber(count, locale)} de ${formatNumber(total, locale)}`,
  filters: {
    service: 'Servicio',
    country: 'País',
    outcome: 'Resultado',
    period: 'Período',
    anyService: 'Todos los servicios',
    anyCountry: 'Todos los países',
    anyOutcome: 'Todos los resultados',
    anyPeriod: 'Siempre',
    outcomes: { code: 'Código', 'no-sms': 'Sin SMS', refunded: 'Reembolsado', late: 'SMS tardío' },
    periods: { today: 'Hoy', week: 'Últimos 7 días', month: 'Últimos 30 días' },
    group: 'Filtros',
    clear: 'Quitar filtros',
  },
  noNumber: 'Sin número',
  noSms: 'Sin SMS',
  noCode: 'Sin código',
  late: 'Tarde',
  lateText: 'llegó después del final',
  refunded: 'Reembolsado',
  refundAwaited: 'Reembolso pendiente',
  rowActions: (service) => `Más de ${isolateIfRtl(service)}`,
  rentAgain: 'Alquilar otra vez',
  remove: 'Eliminar',
  removed: 'Entrada eliminada',
  exportCsv: 'Exportar como CSV',
  exportJson: 'Exportar como JSON',
  exported: (file) => `Guardado como ${file}`,
  removeAll: 'Eliminar todo',
  removeAllTitle: (count, locale) =>
    plural(locale, count, {
      one: '¿Eliminar la única entrada?',
      other: `¿Eliminar las ${formatNumber(count, locale)} entradas?`,
    }),
  removeAllText:
    'Se elimina de este equipo todo el historial, muestren lo que muestren la búsqueda y los filtros. Puedes deshacerlo durante un momento.',
  removedAll: (count, locale) =>
    plural(locale, count, {
      one: '1 entrada eliminada',
      other: `${formatNumber(count, locale)} entradas eliminadas`,
    }),
  keptFor: (days, locale) =>
    plural(locale, days, {
      one: 'Se conservan 1 día.',
      other: `Se conservan ${formatNumber(days, locale)} días.`,
    }),
  keptForGood: 'Se conservan hasta que las elimines.',
  changeRetention: 'Cambiar en Ajustes',
};

// Insights: plots of the person's own history, and what each says in words.

const sayNumbers = (count: number, locale: string) =>
  plural(locale, count, { one: '1 número', other: `${formatNumber(count, locale)} números` });

const seconds = (value: number, locale: string, unitDisplay: 'narrow' | 'long' = 'narrow') =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    maximumFractionDigits: 0,
  }).format(value);

const insights: WindowTexts['insights'] = {
  emptyTitle: 'Aún no hay gráficos',
  emptyText: 'Aparecen cuando caduca tu primer número.',
  spent: 'Gastado',
  codes: 'Códigos',
  timeToCode: 'Hasta el código',
  unknown: '–',
  seconds: (value, locale) => seconds(value, locale),
  currency: 'Moneda',
  unnamedCurrency: 'Sin nombre',
  showTable: 'Ver como tabla',
  showPlot: 'Ver como gráfico',
  showAll: (count, locale) => `Ver los ${formatNumber(count, locale)}`,
  showFewer: 'Ver menos',
  spending: {
    title: 'Gasto por día',
    summary: (total, paidDays, most, mostDay, locale) =>
      paidDays === 1
        ? `${formatMoney(total, locale)} en 30 días, todo el ${mostDay}.`
        : `${formatMoney(total, locale)} en 30 días. Día de más gasto: ${formatMoney(most, locale)} (${mostDay}).`,
    nothing: 'No se pagó nada en los últimos 30 días. Un número sin SMS no cuesta nada.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}: nada pagado`
        : `${day}: ${formatMoney(amount, locale)} por ${sayNumbers(count, locale)}`,
    day: 'Día',
    amount: 'Pagado',
    count: 'Números',
    onlyPaidDays: 'Se omiten los días en que no se pagó nada.',
  },
  by: { label: 'Por', operator: 'Operador', service: 'Servicio' },
  delivery: {
    operators: 'Entrega por operador',
    services: 'Entrega por servicio',
    summary: (name, share, count, locale) =>
      `${isolateIfRtl(name)} fue lo que más entregó: el ${formatPercent(share, locale)} de ${sayNumbers(count, locale)}. Línea fina: 95 % de confianza.`,
    tooFew: 'Muy pocos números para comparar. Línea fina: 95 % de confianza.',
    share: (share, locale) => formatPercent(share, locale),
    ofCount: (delivered, count, locale) =>
      `${formatNumber(delivered, locale)} de ${formatNumber(count, locale)}`,
    interval: (low, high, locale) => `${formatPercent(low, locale)} a ${formatPercent(high, locale)}`,
    name: 'Nombre',
    delivered: 'Entregados',
    confidence: 'Intervalo del 95 %',
  },
  speed: {
    operators: 'Tiempo hasta el código por operador',
    services: 'Tiempo hasta el código por servicio',
    summary: (name, value, count, locale) =>
      `${isolateIfRtl(name)} fue lo más rápido: por lo general ${seconds(value, locale)} (${insights.speed.codeCount(count, locale)}).`,
    tooFew: 'Muy pocos códigos para comparar.',
    codeCount: (count, locale) =>
      plural(locale, count, { one: '1 código', other: `${formatNumber(count, locale)} códigos` }),
    median: 'Mediana',
    codes: 'Códigos',
  },
};

// Settings: the titles of its sections, and those sections that are short.

const settings: WindowTexts['settings'] = {
  search: 'Buscar un ajuste',
  groups: { general: 'General', alerts: 'Avisos y teclas', buying: 'Gasto', advanced: 'Avanzado' },
  otherWords: {
    account: 'api token entrar salir sesión login',
    appearance: 'aspecto color oscuro noche dark',
    clipboard: 'copiar pegar portapapeles',
    startup: 'arranque inicio autostart abrir',
    notifications: 'alerta sonido silencio aviso horas silencio noche no molestar saldo bajo recargar',
    shortcuts: 'atajo teclas hotkey globales',
    limits: 'presupuesto dinero máximo tope',
    polling: 'velocidad intervalo rápido lento',
    webhook: 'túnel ngrok cloudflared puerto',
    history: 'privacidad borrar olvidar días',
    assistants: 'ia mcp claude agente',
    updates: 'versión actualizar nuevo',
    data: 'ayuda registro log error proxy manual carpeta soporte',
  },
  noMatch: (query) => `Ningún ajuste coincide con «${isolateIfRtl(query)}»`,
  saved: 'Guardado',
  account: 'Cuenta',
  sandboxText: 'Estás en el entorno de pruebas: números de práctica en este equipo, gratis.',
  leaveSandbox: 'Salir de las pruebas',
  key: 'Clave',
  keyEnding: (ending) => `•••• ${ending}`,
  keyKept: {
    protected: 'Guardada en el llavero del sistema',
    weak: 'Guardada sin protección',
    memory: 'Se conserva hasta salir',
    environment: 'De RENTIUM_API_KEY, solo esta vez',
  },
  server: 'Servidor',
  vendor: 'Abrir RentiumSMS',
  changeKey: 'Cambiar clave',
  forgetKey: 'Olvidar clave',
  forgetTitle: '¿Olvidar esta clave?',
  forgetText: 'La clave se elimina de este equipo. Tus números y el historial se conservan.',
  notifications: 'Notificaciones',
  notify: 'Avisar cuando llegue un código',
  sound: 'Reproducir un sonido',
  soundName: 'Qué sonido',
  sounds: { system: 'Sonido del sistema', chime: 'Carillón', bell: 'Campana', drop: 'Gota' },
  ownSoundText: 'Suena también en No molestar.',
  hideCode: 'Ocultar el código en la notificación',
  lowBalance: 'Avisar cuando el saldo baje de',
  lowBalanceNever: 'Nunca',
  lowBalanceWrong: (example) =>
    `Hace falta una cantidad como ${example}, o nada para nunca. Se mantiene la anterior.`,
  quiet: 'Horas de silencio',
  quietText: 'Sin sonidos ni novedades. Los códigos siguen apareciendo.',
  quietTimes: 'Desde y hasta',
  quietFrom: 'Silencio desde',
  quietTo: 'Silencio hasta',
  clipboard: 'Portapapeles',
  autoCopy: 'Copiar los códigos en cuanto lleguen',
  autoCopyText: 'Sustituye lo que haya en el portapapeles.',
  autoCopyNumber: 'Copiar el número en cuanto se alquile',
  clear: 'Borrar un código copiado',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'Nunca' : `Tras ${formatDelay(delayMs, locale)}`),
  appearance: 'Apariencia',
  language: 'Idioma',
  systemLanguage: 'Sistema',
  theme: 'Tema',
  themes: { system: 'Sistema', light: 'Claro', dark: 'Oscuro', contrast: 'Alto contraste' },
  shortcuts: 'Atajos de teclado',
  start: 'Configúralo a tu gusto',
  country: 'País favorito',
  noCountry: 'Ninguno',
  countryText: 'Aparece primero al alquilar.',
  startText: 'Todo está también en Ajustes.',
  startDone: 'Listo',
  startup: 'Inicio',
  launchAtLogin: 'Abrir al iniciar sesión',
  launchAtLoginText: 'Espera en la bandeja sin abrir esta ventana.',
  webhook: 'Receptor de webhooks',
  limits: 'Límites',
  servicePriceWhere: 'El precio máximo de un servicio se fija en Alquilar un número.',
  polling: 'Búsqueda de SMS',
  history: 'Historial',
  retention: 'Conservar números terminados',
  retentionText: 'Lo más antiguo se elimina de este equipo.',
  keptFor: (days, locale) => {
    if (days === null) return 'Para siempre';
    return days === 365 ? 'Un año' : formatSpan(days * dayMs, locale, 'long');
  },
  shortenTitle: '¿Eliminar números más antiguos?',
  shortenText: (count, locale) =>
    plural(locale, count, {
      one: 'Un número es más antiguo. Se elimina con sus SMS y no se puede deshacer.',
      other: `${formatNumber(count, locale)} números son más antiguos. Se eliminan con sus SMS y no se puede deshacer.`,
    }),
  shorten: 'Eliminar',
  updates: 'Actualizaciones',
  assistants: 'Asistentes',
  allowAssistants: 'Dejar que los asistentes lean números y códigos',
  allowAssistantsText:
    'Los programas de este equipo que hablan MCP pueden leer números, códigos y el saldo. No pueden alquilar nada.',
  data: 'Datos y ayuda',
  dataFolder: 'Carpeta de datos',
  openFolder: 'Abrir',
  diagnostics: 'Archivo de diagnóstico',
  diagnosticsText: 'Para informar de un fallo. Oculta claves, códigos y números.',
  saveDiagnostics: 'Guardar…',
  diagnosticsSaved: (file) => `Guardado como ${file}`,
  readme: 'Leer el manual',
  reportProblem: 'Informar de un problema',
  about: 'Acerca de',
  version: (version) => `Versión ${version}`,
  unofficial: 'Un cliente no oficial, ni creado ni respaldado por RentiumSMS.',
};

// Settings: keys that work in every window.

const shortcuts: WindowTexts['shortcuts'] = {
  text: 'Funcionan en cualquier ventana, esté lo que esté delante.',
  names: {
    copyLatest: 'Copiar el último código',
    openPopup: 'Abrir Rentium Tray',
    openLine: 'Alquilar o buscar',
    rentFavourite: 'Alquilar el primer favorito',
  },
  inWindow: 'En esta ventana',
  anywhere: 'En cualquier programa',
  none: 'Sin asignar',
  actions: {
    copyCode: 'Copiar el código que acaba de llegar',
    line: 'Alquilar o buscar',
    rent: 'Alquilar un número',
    rentAgain: 'Alquilar otra vez el último',
    rentFavourite: 'Alquilar un favorito',
    showTab: 'Cambiar de pestaña',
    close: 'Volver u ocultar la ventana',
    hide: 'Ocultar la ventana',
    shortcuts: 'Mostrar todos los atajos',
  },
  record: 'Grabar',
  recordFor: (name) => `Grabar teclas: ${name}`,
  recording: 'Pulsa las teclas…',
  recordingHint: 'Esc conserva las actuales; Retroceso las quita.',
  remove: (name) => `Quitar teclas: ${name}`,
  refused: 'Otro programa tiene estas teclas, así que aquí no hacen nada.',
  asked:
    'Se han pedido estas teclas al escritorio. No dice si las concede; consúltalo en su propia configuración.',
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Mayús',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Espacio',
    Insert: 'Insert',
    Delete: 'Supr',
    Home: 'Inicio',
    End: 'Fin',
    PageUp: 'Re Pág',
    PageDown: 'Av Pág',
  },
  macKeys: { CommandOrControl: 'Comando', Control: 'Control', Alt: 'Opción', Shift: 'Mayúsculas' },
};

// Settings: how often the service is asked for SMS.

const rate = (perSecond: number, locale: string): string => {
  const count = (value: number) => formatNumber(value, locale, 1);
  if (perSecond === 1) return 'una vez por segundo';
  return perSecond < 1 ? `cada ${count(1 / perSecond)} segundos` : `${count(perSecond)} veces por segundo`;
};

const polling: WindowTexts['polling'] = {
  pace: 'Frecuencia',
  paces: { gentler: 'Suave', normal: 'Normal', fastest: 'Máxima', own: 'Propia' },
  meanings: {
    gentler: 'Carga poco tu cuenta; los códigos pueden aparecer un momento después.',
    normal: 'Los códigos aparecen casi al instante.',
    fastest: 'Tan rápido como permite tu cuenta. Ayuda si esperas tres números o más.',
    own: 'Como dice el archivo de ajustes.',
  },
  rates: (perReservation, total, locale) =>
    `Como máximo, ${rate(perReservation, locale)} por número y ${rate(total, locale)} en total.`,
};

// Settings: newer versions of the application.

const updates: WindowTexts['updates'] = {
  automatic: 'Buscar actualizaciones automáticamente',
  automaticText: 'No se instala nada sin un clic.',
  never: 'Aún no se ha buscado.',
  current: (agoMs, locale) => `La más reciente, comprobado ${formatAgo(agoMs, locale, 'long')}.`,
  checking: 'Buscando actualizaciones…',
  check: 'Buscar ahora',
  available: (version) => `La versión ${version} está disponible.`,
  download: 'Descargar',
  downloading: (share, locale) => `Descargando: ${formatPercent(share, locale)}`,
  progress: 'Descarga',
  ready: (version) => `La versión ${version} está lista.`,
  install: 'Reiniciar e instalar',
  notes: 'Novedades',
  releases: 'Todas las versiones',
};

// Settings: the webhook receiver.

const webhook: WindowTexts['webhook'] = {
  receive: 'Recibir SMS por webhook',
  text: 'Solo escucha en este equipo. RentiumSMS llega a él a través de un túnel que tú configuras.',
  port: 'Puerto',
  portHint: 'Con 0 se usa cualquier puerto libre.',
  portWrong: 'Eso no es un puerto: hace falta un número entero de 0 a 65535. Se mantiene el anterior.',
  url: 'Dirección para tu túnel',
  copyUrl: 'Copiar dirección',
  urlCopied: 'Dirección copiada',
  urlText:
    'Haz que el túnel termine aquí. En RentiumSMS, introduce la dirección del túnel seguida de la misma ruta.',
  requireSignature: 'Solo eventos firmados',
  requireSignatureText:
    'RentiumSMS no documenta ninguna firma. Actívalo solo si quien envía los eventos los firma según Standard Webhooks: copia el secreto y pégalo allí, y otra vez cada vez que cambie.',
  copySecret: 'Copiar secreto de firma',
  secretCopied: 'Secreto de firma copiado',
  testLabel: 'Evento de prueba',
  test: 'Probar',
  testing: 'Probando…',
  answered: (delayMs, locale) =>
    `Un evento de prueba firmado llegó en ${formatMilliseconds(delayMs, locale)}. El túnel no se ha probado.`,
};

// The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together.

const about: WindowTexts['about'] = {
  privacy: 'Privacidad',
  privacyIntro: 'Rentium Tray hace estas conexiones y ninguna otra. No cuenta nada ni informa de nada.',
  connections: {
    service:
      'api.rentiumsms.online (o la dirección de RENTIUM_API_URL), por HTTPS: al iniciar y tras la suspensión, cuando miras ofertas, alquilas un número o puede haber cambiado tu saldo, una vez por minuto mientras esperas una oferta, y varias veces por segundo mientras un número espera su SMS. Envía tu clave de API, lo que pides y la versión de Rentium Tray.',
    proxy:
      'El proxy que indican tu sistema o HTTPS_PROXY, y su script de configuración, si lo hay. Las conexiones con RentiumSMS y de las actualizaciones pasan entonces por él, cifradas.',
    updates:
      'github.com y sus servidores de archivos: una vez al día en una copia instalada, salvo que lo desactives en Ajustes, y cuando descargas una actualización. Envía la versión de Rentium Tray.',
    self: 'Este mismo equipo (127.0.0.1): el servicio de pruebas y el receptor de webhooks, si lo activas. Nada de eso sale de este equipo.',
    links:
      'Tu navegador, para páginas que abres con un clic: RentiumSMS, GitHub y neverssl.com cuando una red te pide iniciar sesión.',
  },
  notices: 'Avisos de terceros',
  trademarks:
    'RentiumSMS y los nombres y marcas de los servicios pertenecen a sus titulares. Aquí solo sirven para nombrarlos; ninguno de los titulares hace ni recomienda Rentium Tray.',
};

export const views: WindowTexts = {
  appName,
  loading: 'Cargando',
  opening: 'Esperando al llavero del sistema, que quizá esté pidiendo su contraseña.',
  firstRun,
  locked,
  header,
  numbers,
  card,
  unresolved,
  rent,
  alerts,
  line,
  history,
  insights,
  settings,
  about,
  webhook,
  polling,
  shortcuts,
  updates,
  announcements,
};
