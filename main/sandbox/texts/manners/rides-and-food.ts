import type { Manners } from '../manner.ts';

export const ridesAndFood: Manners = {
  uber: {
    en: [
      'Uber code {code}. Reply STOP to receive no more texts.',
      'Your Uber code is {code}. Never read it out to anyone.',
    ],
    es: ['Tu código Uber: {code}. Responde BAJA para no recibir más mensajes.'],
  },
  bolt: {
    en: ['{code} is your Bolt login code'],
    sr: ['{code} је ваш Bolt код за пријаву'],
  },
  lyft: { en: ['Your Lyft code is {code}. We will never call you for it.'] },
  grab: {
    en: ['[GRAB] {code} is your activation code. Good for 2 mins; give it to no driver.'],
    ms: ['[GRAB] {code} ialah kod pengaktifan anda. Jangan beri kepada pemandu.'],
    vi: ['[GRAB] {code} là mã kích hoạt của bạn. Không đưa cho tài xế.'],
  },
  gojek: {
    en: ['Gojek OTP: {code}. Keep it away from everyone, drivers too.'],
    id: ['JANGAN BERI KODE INI KE SIAPA PUN, TERMASUK DRIVER. Kode masuk Gojek kamu: {code}'],
  },
  blablacar: {
    en: ['BlaBlaCar: {code} is the code to verify your phone. Ready for the ride?'],
    fr: ['BlaBlaCar : {code} est le code pour vérifier votre téléphone. En voiture !'],
  },
  doordash: { en: ['DoorDash: {code} is your verification code. Dashers and support never need it.'] },
  glovo: {
    en: ['Glovo code: {code}. Type it in to get started.'],
    es: ['Código de Glovo: {code}. Escríbelo en la app para empezar.'],
  },
  wolt: {
    en: ['Wolt: your code is {code}. Hungry yet?'],
    fi: ['Wolt: koodisi on {code}. Joko on nälkä?'],
  },
  deliveroo: { en: ['Deliveroo: {code} is your login code. Riders will never ask for this one.'] },
  rappi: {
    en: ['Rappi code {code}'],
    es: ['Rappi: tu código es {code}. El repartidor no lo necesita.'],
    pt: ['Rappi: o seu código é {code}. O entregador não precisa dele.'],
  },
  airbnb: {
    en: [
      'Airbnb here: type {code} to verify this phone.',
      'Airbnb code: {code}. Hosts and guests never need it.',
    ],
    fr: ['Airbnb : tapez le code {code} pour vérifier ce téléphone. Ni hôte ni voyageur n’en a besoin.'],
  },
  booking: {
    en: ['Booking.com: use {code} to sign in. Properties never ask you for it.'],
    nl: ['Booking.com: log in met {code}. Accommodaties vragen hier nooit om.'],
  },
};
