### Lo que dice la app de la tienda.

-brand-plus = Oak Plus

membership-title = Membresía { -brand-plus }
membership-trial = Prueba { -brand-plus } gratis durante 14 días.
cart-saved = Guardamos tu carrito 7 días.
sale-banner = Un 15 % de descuento en todas las lámparas de mesa hasta el 31 de enero de 2027.
