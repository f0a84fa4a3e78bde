using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>Conditions put together, for questions that are asked alike of every kind of fact.</summary>
internal static class Expressions
{
    public static Expression<Func<T, bool>> Both<T>(Expression<Func<T, bool>> first, Expression<Func<T, bool>>? second) =>
        second is null ? first : Expression.Lambda<Func<T, bool>>(Expression.AndAlso(first.Body, Put(second, first.Parameters[0])), first.Parameters);

    public static Expression<Func<T, bool>> Not<T>(Expression<Func<T, bool>> condition) =>
        Expression.Lambda<Func<T, bool>>(Expression.Not(condition.Body), condition.Parameters);

    public static Expression<Func<T, bool>> IsIn<T>(Expression<Func<T, int>> key, IReadOnlyCollection<int> ids)
    {
        Expression<Func<int, bool>> isIn = id => EF.Parameter(ids).Contains(id);
        return Expression.Lambda<Func<T, bool>>(Put(isIn, key.Body), key.Parameters);
    }

    /// <summary>
    /// A condition for these units. They are reached from the one object, so that a query with thirty such conditions has one
    /// parameter for the people, and is compiled once for all readers.
    /// </summary>
    [return: NotNullIfNotNull(nameof(condition))]
    public static Expression<Func<T, bool>>? Of<T>(Expression<Func<HistoryUnits, T, bool>>? condition, HistoryUnits units) =>
        condition is null
            ? null
            : Expression.Lambda<Func<T, bool>>(Replace(condition.Body, condition.Parameters[0], Expression.Constant(units)), condition.Parameters[1]);

    /// <summary>The body of an expression about something else.</summary>
    public static Expression Put(LambdaExpression expression, Expression subject) => Replace(expression.Body, expression.Parameters[0], subject);

    public static Expression Replace(Expression body, ParameterExpression parameter, Expression by) => new Replacing(parameter, by).Visit(body);

    private sealed class Replacing(ParameterExpression parameter, Expression subject) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? subject : base.VisitParameter(node);
    }
}
