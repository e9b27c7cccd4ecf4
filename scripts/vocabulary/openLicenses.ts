import spdx from 'spdx-license-list';

/**
 * Licences that the Free Software Foundation calls free and the Open Source Initiative has not approved: those that the SPDX licence list
 * (spdx/license-list-data, d8abdb0) marks so. The package of SPDX does not carry that mark.
 */
const FREE = 'AGPL-1.0 Apache-1.0 BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-3-Clause-Clear BSD-4-Clause BitTorrent-1.1 CC-BY-4.0 CC-BY-SA-4.0 CC0-1.0 CECILL-2.0 CECILL-B CECILL-C ClArtistic Condor-1.1 FSFAP FTL GFDL-1.1 GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2 GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3 GFDL-1.3-only GFDL-1.3-or-later IJG Imlib2 LPPL-1.2 LPPL-1.3a NOSL NPL-1.0 NPL-1.1 Nunit ODbL-1.0 OFL-1.0 OLDAP-2.3 OLDAP-2.7 OSL-1.1 OpenSSL Ruby SGI-B-2.0 SMLNJ StandardML-NJ Vim WTFPL X11 XFree86-1.1 YPL-1.1 Zend-2.0 Zimbra-1.3 eCos-2.0 gnuplot iMatix xinetd';

/** The SPDX identifiers of the licences that the Open Source Initiative has approved. */
export function approvedLicenses(): readonly string[] {
	return Object.entries(spdx).filter(([, { osiApproved }]) => osiApproved).map(([id]) => id).sort();
}

/** The SPDX identifiers of further licences that are free in the eyes of the Free Software Foundation. */
export function freeLicenses(): readonly string[] {
	const approved = new Set(approvedLicenses());
	return FREE.split(' ').filter((id) => !approved.has(id)).sort();
}
