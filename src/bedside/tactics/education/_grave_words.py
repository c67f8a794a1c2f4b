"""The words whose change may turn advice into harm: numbers, amounts, limits, negations, whom to call."""

from __future__ import annotations

NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred "
    "thousand half third quarter double triple twice thrice once dozen couple several dos tres cuatro cinco seis "
    "siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta cien ciento mil medio media "
    "mitad tercio cuarto doble triple docena".split()
)
# Grave only beside a number: "a week" alone is time, "for 2 weeks" is how long.
AMOUNTS = frozenset(
    "mg mcg µg μg ug g gram grams kg kilogram kilograms lb lbs pound pounds oz ounce ounces ml milliliter "
    "milliliters l liter liters cc tsp tbsp teaspoon teaspoons tablespoon tablespoons cup cups iu ui unit units "
    "drop drops puff puffs spray sprays pill pills tablet tablets capsule capsules dose doses shot shots percent "
    "percentage degree degrees f c second seconds minute minutes hour hours day days week weeks month months year "
    "years time times mm cm meter meters feet foot inch inches calorie calories mmhg dl daily nightly weekly "
    "monthly miligramo miligramos microgramo microgramos gramo gramos kilo kilos libra libras onza onzas mililitro "
    "mililitros litro litros cucharada cucharadas cucharadita cucharaditas taza tazas unidad unidades gota gotas "
    "inhalación inhalaciones pastilla pastillas tableta tabletas cápsula cápsulas dosis vacuna vacunas grado grados "
    "segundo segundos minuto minutos hora horas día días semana semanas mes meses año años vez veces metro metros "
    "pie pies pulgada pulgadas caloría calorías diario diaria diariamente semanal mensual".split()
)
# Grave only beside a number as well: "under 3 months" and "over 3 months" differ by one word.
LIMITS = frozenset(
    "under over above below less more least most fewer than before after within between until up older younger "
    "higher lower greater every each per a an menos más mayor menor mayores menores bajo sobre debajo encima antes "
    "después dentro entre hasta cada por".split()
)
NEGATIONS = frozenset(
    "no no, not never none neither nor without cannot except unless avoid stop only don't doesn't didn't won't "
    "can't shouldn't isn't aren't wasn't weren't hasn't haven't mustn't needn't wouldn't couldn't unsafe harmful "
    "contraindicated against instead nunca jamás ni sin excepto salvo evite evitar suspenda solo sólo solamente "
    "tampoco ningún ninguna ninguno nadie contraindicado contraindicada contra".split()
)
HELP = frozenset(
    "emergency emergencies ambulance poison hospital immediately urgent urgently urgency er 911 988 112 999 111 "
    "emergencia emergencias ambulancia envenenamiento inmediatamente inmediato urgencia urgencias urgente".split()
)
