/** Settings: what an order may not go beyond. */
import { isolate } from '../bidi.ts';
import type { Texts } from '../index.ts';

export const limits: Texts['views']['limits'] = {
  text: 'لا يُرسَل طلب يتجاوز حدًّا.',
  maxOpenReservations: (range) => `أقصى عدد للأرقام المفتوحة (${isolate(range)})`,
  maxOpenReservationsWrong: (range) => `المطلوب عدد صحيح ضمن ${isolate(range)}. بقي السابق.`,
  maxPrice: 'أعلى سعر للرقم',
  dailySpending: 'حد الإنفاق اليومي',
  noLimit: 'بلا حد',
  amountWrong: (example) => `المطلوب مبلغ مثل ${example}، أو لا شيء لعدم وضع حد. بقي الحد السابق.`,
  balanceNeeded: 'يمكن تحديد المبالغ متى عُرف رصيدك.',
};
