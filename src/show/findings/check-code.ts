import type { MethodStamp } from '../../disclose/disclosed.ts';

/** What to type into R, by method: code is the same in every language. */

const read = `d <- read.csv("values.csv", fileEncoding = "UTF-8-BOM", colClasses = c(id = "character"))`;

const withWeights = (inside: string): string =>
  [
    'library(spdep)',
    'set.ZeroPolicyOption(TRUE)',
    read,
    'nb <- read.gal("neighbours.gal", region.id = d$id)',
    'for (f in setdiff(unique(d$family), "")) {',
    '  keep <- d$family == f',
    '  own <- d[keep, ]',
    '  near <- subset(nb, keep)',
    inside,
    '}',
  ].join('\n');

const giP: Readonly<Record<string, string>> = {
  exact: `  n <- nrow(own)
  around <- lag.listw(w, own$value)
  size <- card(w$neighbours)
  p <- pmin(1, 2 * pmin(pbinom(around - 1, sum(own$value), size / n, lower.tail = FALSE),
                        pbinom(around, sum(own$value), size / n)))
  if (!is.null(own$p)) print(c(family = f, largest_difference_of_p = max(abs(p - own$p))))`,
  permutation: `  permuted <- localG_perm(own$value, w, nsim = 999)
  p <- attr(permuted, "internals")[, "Pr(z != E(Gi)) Sim"]`,
  analytic: `  p <- 2 * pnorm(-abs(z))
  if (!is.null(own$p)) print(c(family = f, largest_difference_of_p = max(abs(p - own$p))))`,
};

const gi = (significance: string): string =>
  withWeights(`  w <- nb2listw(include.self(near), style = "B")
  z <- as.numeric(localG(own$value, w))
  if (!is.null(own$z)) print(c(family = f, largest_difference = max(abs(z - own$z))))
${giP[significance] ?? giP.exact}
  q <- p.adjust(p, "BH")`);

const moran = withWeights(`  w <- nb2listw(near, style = "W")
  i <- localmoran(own$value, w, mlvar = TRUE)
  if (!is.null(own$i)) print(c(family = f, largest_difference = max(abs(i[, "Ii"] - own$i))))
  permuted <- localmoran_perm(own$value, w, nsim = 999, mlvar = TRUE)
  q <- p.adjust(permuted[, "Pr(z != E(Ii)) Sim"], "BH")`);

const emerging = (stepsBack: number): string => `library(spdep)
${read}
s <- read.csv("steps.csv", fileEncoding = "UTF-8-BOM", colClasses = c(id = "character"))
nb <- read.gal("neighbours.gal", region.id = d$id)
back <- ${stepsBack}
for (f in setdiff(unique(d$family), "")) {
  keep <- which(d$family == f)
  near <- include.self(subset(nb, d$family == f))
  x <- tapply(s$records, list(s$id, s$step), sum)[d$id[keep], ]
  n <- length(x)
  spread <- sqrt(mean((x - mean(x))^2))
  z <- x
  for (t in seq_len(ncol(x))) for (i in seq_len(nrow(x))) {
    bins <- x[near[[i]], max(1, t - back):t]
    k <- length(bins)
    z[i, t] <- (sum(bins) - mean(x) * k) / (spread * sqrt((n * k - k^2) / (n - 1)))
  }
  if (!is.null(d$z)) print(c(family = f, largest_difference = max(abs(z[, ncol(z)] - d$z[keep]))))
}`;

const concentration = `library(ineq)
${read}
own <- d[d$family != "", ]
Gini(own$value)
plot(Lc(own$value))`;

const trend = `library(zoo)
library(trend)
d <- read.csv("series.csv", fileEncoding = "UTF-8-BOM")
for (one in unique(d$series)) {
  own <- d[d$series == one, ]
  x <- as.ts(zoo(own$value, as.yearmon(own$month)))
  print(one)
  print(smk.test(x))
  print(mk.test(x))
  print(sens.slope(x))
}`;

const changes = `library(zoo)
library(changepoint)
d <- read.csv("series.csv", fileEncoding = "UTF-8-BOM")
for (one in unique(d$series)) {
  own <- d[d$series == one, ]
  x <- as.numeric(zoo(own$value, as.yearmon(own$month)))
  print(own$month[cpts(cpt.mean(x / sd(x), method = "PELT", penalty = "MBIC", minseglen = 6)) + 1])
}`;

const seasons: Readonly<Record<string, string>> = {
  months: ' + factor(calendar)',
  harmonics: [
    ' + sin(2 * pi * calendar / 12) + sin(4 * pi * calendar / 12)',
    ' + cos(2 * pi * calendar / 12) + cos(4 * pi * calendar / 12)',
  ].join(''),
};

function interrupted({ season, slope, perDay }: MethodStamp['params']): string {
  const terms = `value ~ step + time${slope === true ? ' + since' : ''}${seasons[String(season)] ?? ''}`;
  const offset = perDay === true ? ' + offset(log(days))' : '';
  return `library(sandwich)
d <- read.csv("series.csv", fileEncoding = "UTF-8-BOM")
d <- d[!is.na(d$value), ]
m <- glm(${terms}${offset},
         family = quasipoisson, data = d)
print(summary(m))
lags <- floor(4 * (nrow(d) / 100)^(2 / 9))
v <- NeweyWest(m, lag = lags, prewhite = FALSE, adjust = TRUE)
print(cbind(ratio = exp(coef(m)), quasi = sqrt(diag(vcov(m))), newey_west = sqrt(diag(v))))`;
}

const neighbours = `d <- read.csv("areas.csv", fileEncoding = "UTF-8-BOM")
s <- tapply(d$value, list(d$area, d$period), sum)[, c("before", "after")]
over <- function(area) s[area, "after"] / s["C", "after"] - s[area, "before"] / s["C", "before"]
print(c(success = over("A"), buffer = over("B"), quotient = over("B") / over("A")))
change <- s[, "after"] - s[, "before"]
sign <- if ("D" %in% rownames(s)) c(A = 1, B = 1, C = -1, D = -1) else c(A = 1, B = 1, C = -2)
print(c(difference = sum(sign * change[names(sign)])))
before <- d[d$period == "before", ]
pearson <- function(own) {
  mean <- ave(own$value, substr(own$month, 6, 7))
  used <- mean > 0
  sum((own$value - mean)[used]^2 / mean[used]) / (sum(used) - length(unique(substr(own$month, 6, 7)[used])))
}
print(sapply(split(before, before$area), pearson))`;

const sharesEnds: Readonly<Record<string, string>> = {
  wilson: 'prop.test(x, n, conf.level = level, correct = FALSE)',
  corrected: 'prop.test(x, n, conf.level = level, correct = TRUE)',
  exact: 'binom.test(x, n, conf.level = level)',
};

const routes = ({ interval, level }: MethodStamp['params']): string => `level <- ${level === '99' ? 0.99 : 0.95}
d <- read.csv("routes.csv", fileEncoding = "UTF-8-BOM")
d$n <- ave(d$records, d$period, FUN = sum)
d <- d[d$n > 0, ]
ends <- mapply(function(x, n) ${sharesEnds[String(interval)] ?? sharesEnds.wilson}$conf.int, d$records, d$n)
print(c(largest_difference_of_intervals = max(abs(ends - rbind(d$lower, d$upper)))))
by <- list(factor(d$period, unique(d$period)), factor(d$route, unique(d$route)))
counts <- tapply(d$records, by, sum)
used <- colSums(counts) > 0
x <- chisq.test(counts[, used], correct = FALSE)
print(x)
residual <- tapply(d$residual, by, sum)[, used]
print(c(largest_difference_of_residuals = max(abs(x$stdres - residual), na.rm = TRUE)))
last <- counts[c(nrow(counts), 1), ]
for (route in colnames(last)[colSums(last) > 0]) {
  print(route)
  print(prop.test(last[, route], rowSums(last), correct = FALSE))
}`;

const centres = `library(geosphere)
d <- read.csv("centres.csv", fileEncoding = "UTF-8-BOM")
d <- d[!is.na(d$lon), ]
at <- as.matrix(d[, c("lon", "lat")])
n <- nrow(at)
from <- at[-n, , drop = FALSE]
to <- at[-1, , drop = FALSE]
towards <- bearing(from, to) %% 360
print(c(largest_difference_km = max(abs(distGeo(from, to) / 1000 - d$move_km[-1])),
        largest_difference_of_bearings = max(abs(towards - d$move_bearing[-1]))))
print(c(first_to_last_km = distGeo(at[1, ], at[n, ]) / 1000, bearing = bearing(at[1, ], at[n, ]) %% 360))
east <- mean(sin(towards * pi / 180))
north <- mean(cos(towards * pi / 180))
print(c(direction = (atan2(east, north) * 180 / pi) %% 360, agreement = sqrt(east^2 + north^2)))`;

const ridges = ({ bandwidthKm }: MethodStamp['params']): string => `library(sf)
library(ks)
d <- read.csv("points.csv")
plane <- paste("+proj=aea +lat_1=26.3333333333 +lat_2=31.6666666667 +lat_0=29 +lon_0=-107",
               "+datum=WGS84 +units=km")
xy <- st_coordinates(st_transform(st_as_sf(d, coords = c("lon", "lat"), crs = 4326), plane))
ridge <- kdr(xy, H = diag(${Number(bandwidthKm)}^2, 2), pre = FALSE)
plot(ridge)`;

const codeOf: Readonly<Record<string, string>> = {
  'local-moran': moran,
  concentration,
  'mann-kendall': trend,
  'change-points': changes,
  'neighbouring-areas': neighbours,
  'mean-centres': centres,
};

/** Empty where a method has no code of its own. */
export function rCode(method: string, params: MethodStamp['params']): string {
  if (method === 'getis-ord-star') return gi(String(params.significance));
  if (method === 'emerging-hot-spots') return emerging(Number(params.stepsBack));
  if (method === 'interrupted-series') return interrupted(params);
  if (method === 'route-shares') return routes(params);
  if (method === 'density-ridges') return ridges(params);
  return codeOf[method] ?? '';
}
