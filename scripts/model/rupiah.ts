const BULAT = new Intl.NumberFormat("id", { maximumFractionDigits: 0 });

/** "Rp12.500.000" */
export const rupiah = (nilai: number): string => `Rp${BULAT.format(nilai)}`;
