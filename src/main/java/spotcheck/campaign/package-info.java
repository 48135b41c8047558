/** Schemes (抽查方案): from a line of the annual plan over published rules and a draw to the cases of the drawn firms. */
@NullMarked
package spotcheck.campaign;

import org.jspecify.annotations.NullMarked;
