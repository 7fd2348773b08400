/** Who a sheet is, as it says of itself in its metadata. */
export interface Identitas {
	/** Short code of this version, as people read it: "7Q2M-XK4D-9RTN". */
	readonly kode: string;
	/** SHA-256 of the source, in hexadecimal. */
	readonly sha256: string;
	readonly jenis: string;
	readonly status: string;
	/** Folder name of the region. */
	readonly daerah: string;
	/** Page of the portal that tells of this version; none for a paper that is not public. */
	readonly alamat?: string | undefined;
	/** The source itself, attached to the sheet. */
	readonly sumber: Lampiran;
}

export interface Lampiran {
	/** File name. */
	readonly nama: string;
	readonly isi: string;
}
