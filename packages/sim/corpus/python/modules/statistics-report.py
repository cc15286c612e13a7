import statistics as st

marks = [72, 85, 90, 66, 85, 91, 58]
print(f"mean {st.mean(marks):.3f} median {st.median(marks)} mode {st.mode(marks)}")
print(f"stdev {st.stdev(marks):.4f} pstdev {st.pstdev(marks):.4f} variance {st.variance(marks):.3f}")
print(st.median([1, 2, 3, 4]), st.median_low([1, 2, 3, 4]), st.median_high([1, 2, 3, 4]))
print(st.fmean([1.5, 2.5, 4]), st.mean([1, 2]), st.multimode("aabbc"))
print(st.quantiles([1, 2, 3, 4, 5, 6, 7, 8], n=4))
for wrong in ([], [1]):
    try:
        print(st.mean(wrong), st.stdev(wrong))
    except st.StatisticsError as error:
        print(error)


def histogram(values, step):
    for low in range(min(values) // step * step, max(values) + 1, step):
        yield f"{low:3}-{low + step - 1:<3} {'#' * sum(low <= v < low + step for v in values)}"


print(*histogram(marks, 10), sep="\n")
mean, spread = st.mean(marks), st.pstdev(marks)
print([round((m - mean) / spread, 2) for m in marks])

#| mean 78.143 median 85 mode 85
#| stdev 12.8508 pstdev 11.8975 variance 165.143
#| 2.5 2 3
#| 2.6666666666666665 1.5 ['a', 'b']
#| [2.25, 4.5, 6.75]
#| mean requires at least one data point
#| stdev requires at least two data points
#|  50-59  #
#|  60-69  #
#|  70-79  #
#|  80-89  ##
#|  90-99  ##
#| [-0.52, 0.58, 1.0, -1.02, 0.58, 1.08, -1.69]
