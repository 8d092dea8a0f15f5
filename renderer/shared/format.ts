/** One door for everything that is shown in figures; the words come from the contract, so paper and screen agree. */
export { formatDate, formatDateLong, formatDateTime, formatDayMonth, monthName, weekdayName } from '../../preload/contract/dates.ts';
export { formatAmount, formatCount, formatMoney } from '../../preload/contract/money.ts';
export { formatPhone, lastFour } from '../../preload/contract/phone.ts';
