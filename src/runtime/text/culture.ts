/** NumberFormatInfo, DateTimeFormatInfo and TextInfo of one culture, as far as formatting and parsing read them. */
export interface Culture {
  /** `` for the invariant culture, `en-US`. */
  readonly name: string;
  readonly number: NumberFormat;
  readonly date: DateFormat;
}

export interface NumberFormat {
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  /** Digits of a group from the right; the last size repeats. */
  readonly groupSizes: readonly number[];
  /** NumberDecimalDigits. */
  readonly decimalDigits: number;
  /** NumberNegativePattern, `n` stands for the digits. */
  readonly negativePattern: string;
  readonly negativeSign: string;
  readonly positiveSign: string;
  readonly currencySymbol: string;
  readonly currencyDecimalDigits: number;
  readonly currencyDecimalSeparator: string;
  readonly currencyGroupSeparator: string;
  /** CurrencyPositivePattern, `$n`. */
  readonly currencyPositivePattern: string;
  /** CurrencyNegativePattern, `-$n`. */
  readonly currencyNegativePattern: string;
  readonly percentSymbol: string;
  readonly perMilleSymbol: string;
  readonly percentDecimalDigits: number;
  readonly percentPositivePattern: string;
  readonly percentNegativePattern: string;
  readonly nanSymbol: string;
  readonly positiveInfinity: string;
  readonly negativeInfinity: string;
}

export interface DateFormat {
  readonly dayNames: readonly string[];
  readonly abbreviatedDayNames: readonly string[];
  readonly monthNames: readonly string[];
  readonly abbreviatedMonthNames: readonly string[];
  /** Names beside the number of a day, where they differ: `lipca` of July in Polish. */
  readonly genitiveMonthNames?: readonly string[];
  readonly abbreviatedGenitiveMonthNames?: readonly string[];
  readonly amDesignator: string;
  readonly pmDesignator: string;
  /** What `g` writes. */
  readonly eraName: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly shortTimePattern: string;
  readonly longTimePattern: string;
  readonly fullDateTimePattern: string;
  readonly monthDayPattern: string;
  readonly yearMonthPattern: string;
}

const englishDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const englishMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const short = (names: readonly string[]) => names.map((name) => name.slice(0, 3));

const invariantNumber: NumberFormat = {
  decimalSeparator: '.',
  groupSeparator: ',',
  groupSizes: [3],
  decimalDigits: 2,
  negativePattern: '-n',
  negativeSign: '-',
  positiveSign: '+',
  currencySymbol: '¤',
  currencyDecimalDigits: 2,
  currencyDecimalSeparator: '.',
  currencyGroupSeparator: ',',
  currencyPositivePattern: '$n',
  currencyNegativePattern: '($n)',
  percentSymbol: '%',
  perMilleSymbol: '‰',
  percentDecimalDigits: 2,
  percentPositivePattern: 'n %',
  percentNegativePattern: '-n %',
  nanSymbol: 'NaN',
  positiveInfinity: 'Infinity',
  negativeInfinity: '-Infinity',
};

const invariantDate: DateFormat = {
  dayNames: englishDays,
  abbreviatedDayNames: short(englishDays),
  monthNames: englishMonths,
  abbreviatedMonthNames: short(englishMonths),
  amDesignator: 'AM',
  pmDesignator: 'PM',
  eraName: 'A.D.',
  dateSeparator: '/',
  timeSeparator: ':',
  shortDatePattern: 'MM/dd/yyyy',
  longDatePattern: 'dddd, dd MMMM yyyy',
  shortTimePattern: 'HH:mm',
  longTimePattern: 'HH:mm:ss',
  fullDateTimePattern: 'dddd, dd MMMM yyyy HH:mm:ss',
  monthDayPattern: 'MMMM dd',
  yearMonthPattern: 'yyyy MMMM',
};

/** CultureInfo.InvariantCulture: what `"$x"` and `[string]` casts use. */
export const invariantCulture: Culture = { name: '', number: invariantNumber, date: invariantDate };

/** The culture that sessions run in: what `-f`, `.ToString()` and the console use. Values of ICU, as PowerShell 7 on .NET has them. */
export const sessionCulture: Culture = {
  name: 'en-US',
  number: {
    ...invariantNumber,
    decimalDigits: 3,
    currencySymbol: '$',
    currencyNegativePattern: '-$n',
    percentDecimalDigits: 3,
    percentPositivePattern: 'n%',
    percentNegativePattern: '-n%',
    positiveInfinity: '∞',
    negativeInfinity: '-∞',
  },
  date: {
    ...invariantDate,
    eraName: 'AD',
    shortDatePattern: 'M/d/yyyy',
    longDatePattern: 'dddd, MMMM d, yyyy',
    shortTimePattern: 'h:mm\u202ftt',
    longTimePattern: 'h:mm:ss\u202ftt',
    fullDateTimePattern: 'dddd, MMMM d, yyyy h:mm:ss\u202ftt',
    monthDayPattern: 'MMMM d',
    yearMonthPattern: 'MMMM yyyy',
  },
};

/**
 * The same culture in .NET Framework, which takes it from Windows (NLS) and not from ICU: a plain blank before AM, two places of
 * `N` and `P`, negative amounts in parentheses. https://learn.microsoft.com/dotnet/core/extensions/globalization-icu
 */
const frameworkCulture: Culture = {
  name: sessionCulture.name,
  number: { ...sessionCulture.number, decimalDigits: 2, percentDecimalDigits: 2, currencyNegativePattern: '($n)' },
  date: {
    ...sessionCulture.date,
    shortTimePattern: 'h:mm tt',
    longTimePattern: 'h:mm:ss tt',
    fullDateTimePattern: 'dddd, MMMM d, yyyy h:mm:ss tt',
  },
};

/** The culture of a session of Windows PowerShell or PowerShell; of PowerShell where no session is known. */
export const cultureOfSession = (session: { readonly isWindowsPowerShell: boolean } | undefined): Culture =>
  session?.isWindowsPowerShell ? frameworkCulture : sessionCulture;
